using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.Slack.Installations;

/// <summary>Slack's <c>oauth.v2.access</c>: a code or a refresh token against a token.</summary>
internal sealed class SlackOAuth(
    IHttpClientFactory clients, IOptionsMonitor<SlackOptions> options, [FromKeyedServices(SlackServices.MachineClock)] TimeProvider clock, ILogger<SlackOAuth> logger)
{
    /// <summary>Name of the HTTP client.</summary>
    public const string Client = "slack";

    /// <summary>Whether workspaces can install the bot.</summary>
    public bool IsPossible => options.CurrentValue is { ClientId.Length: > 0, ClientSecret.Length: > 0 };

    /// <summary>What a workspace gives for the code that it sent along.</summary>
    /// <returns>The workspace's or the organisation's id and its installation; nothing where Slack refuses.</returns>
    public async Task<(string Workspace, SlackInstallation Installation)?> ExchangeAsync(string code, string redirect, CancellationToken cancellationToken)
    {
        if (await AskAsync(new() { ["code"] = code, ["redirect_uri"] = redirect }, cancellationToken) is not { } answer) return null;
        var workspace = answer.Flag("is_enterprise_install") ? answer.Text("enterprise", "id") : answer.Text("team", "id");
        return workspace is not null && Read(answer) is { } installation ? (workspace, installation) : null;
    }

    /// <summary>The next token.</summary>
    public async Task<SlackInstallation?> RefreshAsync(string refreshToken, CancellationToken cancellationToken) =>
        await AskAsync(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = refreshToken }, cancellationToken) is { } answer ? Read(answer) : null;

    private SlackInstallation? Read(JsonElement answer) => answer.Text("access_token") is { } token
        ? new(token, answer.Text("refresh_token"), answer.Number("expires_in") is { } seconds ? clock.GetUtcNow().AddSeconds(seconds) : null)
        : null;

    private async Task<JsonElement?> AskAsync(Dictionary<string, string> fields, CancellationToken cancellationToken)
    {
        var settings = options.CurrentValue;
        if (!IsPossible) return null;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.ApiBaseUrl, "oauth.v2.access"));
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(settings.ClientId!)}:{Uri.EscapeDataString(settings.ClientSecret!)}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        // Slack takes them in the header; gateways in front of it, and Slack's own clients, know them as fields.
        request.Content = new FormUrlEncodedContent([.. fields, new("client_id", settings.ClientId), new("client_secret", settings.ClientSecret)]);
        using var response = await clients.CreateClient(Client).SendAsync(request, cancellationToken);
        var answer = SlackJson.TryParse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        if (answer?.Flag("ok") == true) return answer;
        Log.SlackRefused(logger, "oauth.v2.access", answer?.Text("error") ?? response.StatusCode.ToString(), "");
        return null;
    }
}
