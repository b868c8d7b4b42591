using Microsoft.Extensions.Options;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>
/// Who may speak to <c>/api/messages</c>. Without an app id that is this machine in the development environment, and nobody anywhere else; the tokens that
/// a configured bot would be sent cannot be validated yet, so with an app id it is nobody too.
/// </summary>
internal sealed class ActivityAuthentication(IOptions<BotFrameworkOptions> options, IHostEnvironment environment, ILogger<ActivityAuthentication> logger)
{
    public bool IsAnonymous => environment.IsDevelopment() && string.IsNullOrEmpty(options.Value.AppId);

    public bool Admits(HttpContext context)
    {
        if (IsAnonymous && LoopbackRequest.Is(context)) return true;
        Log.ActivityRefused(logger, context.Connection.RemoteIpAddress?.ToString());
        return false;
    }
}
