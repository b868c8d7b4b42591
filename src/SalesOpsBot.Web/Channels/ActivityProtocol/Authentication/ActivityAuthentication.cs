using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Authentication;

/// <summary>
/// Who may speak to <c>/api/messages</c>: whoever has a token that was issued for our app. Without an app id that is this machine in the development
/// environment, and nobody anywhere else. The log says why somebody was refused; the response never does.
/// </summary>
internal sealed class ActivityAuthentication(
    IOptions<BotFrameworkOptions> options, InboundTokens tokens, IHostEnvironment environment, ILogger<ActivityAuthentication> logger)
{
    public bool IsAnonymous => environment.IsDevelopment() && string.IsNullOrEmpty(options.Value.AppId);

    /// <summary>The caller of a request, proven before a byte of its body is read; or nothing.</summary>
    public async Task<ProvenCaller?> FindCallerAsync(HttpContext context)
    {
        if (IsAnonymous && LoopbackRequest.Is(context)) return ProvenCaller.Anonymous;
        var (caller, fault) = Bearer(context.Request) is { } token ? await tokens.ReadAsync(token, context.RequestAborted) : (null, "it carries no bearer token");
        if (caller is null) Log.ActivityRefused(logger, context.Connection.RemoteIpAddress?.ToString(), fault!);
        return caller;
    }

    /// <summary>Whether a caller's token is good for the activity that it came with.</summary>
    public bool Admits(ProvenCaller caller, InboundActivity activity)
    {
        if ((caller.FaultOf(activity) ?? TenantFault(caller, activity)) is not { } fault) return true;
        Log.ActivityRefused(logger, activity.ChannelId, fault);
        return false;
    }

    private string? TenantFault(ProvenCaller caller, InboundActivity activity)
    {
        if (caller.IsAnonymous || activity.ChannelId != "msteams") return null;
        if (activity.TenantId is not { } tenant) return "it names no tenant";
        return options.Value.Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase) ? null : $"tenant {tenant} is neither BotFramework:TenantId nor among BotFramework:AllowedTenants";
    }

    private static string? Bearer(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header) && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? header.Parameter
            : null;
}
