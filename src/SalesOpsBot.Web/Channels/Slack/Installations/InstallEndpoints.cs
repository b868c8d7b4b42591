using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using SalesOpsBot.Web.Channels.Slack.Doors;
using SalesOpsBot.Web.Channels.Slack.Manifests;

namespace SalesOpsBot.Web.Channels.Slack.Installations;

/// <summary>
/// How a workspace installs the bot: it is sent to Slack with a state that this browser alone knows, that ends after ten minutes and can be used once, and
/// comes back with a code.
/// </summary>
internal sealed class InstallEndpoints(
    SlackOAuth oauth, SlackInstallations installations, SlackInbox inbox, IDataProtectionProvider protection, IOptionsMonitor<SlackOptions> options,
    [FromKeyedServices(SlackServices.MachineClock)] TimeProvider clock)
{
    private const string Cookie = "slack-install";
    private static readonly TimeSpan StateLasts = TimeSpan.FromMinutes(10);
    private readonly IDataProtector _protector = protection.CreateProtector("SalesOpsBot.Slack.InstallState.v1");

    /// <summary>Sends a browser to Slack.</summary>
    public IResult Begin(HttpContext context)
    {
        if (!oauth.IsPossible) return Results.NotFound();
        var settings = options.CurrentValue;
        var state = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        context.Response.Cookies.Append(Cookie, _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{state} {(clock.GetUtcNow() + StateLasts).UtcTicks}")), new()
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            MaxAge = StateLasts,
            Path = settings.RedirectPath,
        });
        return Results.Redirect(QueryHelpers.AddQueryString(settings.AuthorizeUrl.AbsoluteUri, new Dictionary<string, string?>
        {
            ["client_id"] = settings.ClientId,
            ["scope"] = string.Join(',', SlackScopes.All),
            ["state"] = state,
            ["redirect_uri"] = Redirect(context),
        }));
    }

    /// <summary>Takes a browser back.</summary>
    public async Task<IResult> EndAsync(HttpContext context)
    {
        if (!oauth.IsPossible) return Results.NotFound();
        var query = context.Request.Query;
        var isOurs = await IsOursAsync(context.Request.Cookies[Cookie], query["state"], context.RequestAborted);
        context.Response.Cookies.Delete(Cookie, new() { Path = options.CurrentValue.RedirectPath });
        if (!isOurs) return Say("This installation was not begun here, or too long ago. Please begin it again.", StatusCodes.Status400BadRequest);
        if (query["error"].Count > 0) return Say("The bot was not installed.", StatusCodes.Status200OK);
        if (query["code"] is not [{ Length: > 0 } code] || await oauth.ExchangeAsync(code, Redirect(context), context.RequestAborted) is not { } given)
            return Say("Slack did not confirm the installation. Please begin it again.", StatusCodes.Status400BadRequest);
        var allowed = options.CurrentValue.AllowedTeams;
        if (allowed.Count > 0 && !allowed.Contains(given.Workspace)) return Say("This workspace is not allowed here.", StatusCodes.Status403Forbidden);
        await installations.KeepAsync(given.Workspace, given.Installation, context.RequestAborted);
        return Say("The bot is installed. Write to it in Slack.", StatusCodes.Status200OK);
    }

    private async Task<bool> IsOursAsync(string? cookie, string? state, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(cookie) || string.IsNullOrEmpty(state) || state.Length > 100) return false;
        try
        {
            var parts = _protector.Unprotect(cookie).Split(' ');
            var until = long.Parse(parts[1], CultureInfo.InvariantCulture);
            return parts[0] == state && until > clock.GetUtcNow().UtcTicks && await inbox.TryTakeAsync($"state:{state}", null, cancellationToken);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private string Redirect(HttpContext context)
    {
        var address = options.CurrentValue.PublicAddress?.AbsoluteUri ?? $"{context.Request.Scheme}://{context.Request.Host}";
        return address.TrimEnd('/') + options.CurrentValue.RedirectPath;
    }

    private static IResult Say(string sentence, int status) => Results.Text(sentence, statusCode: status);
}
