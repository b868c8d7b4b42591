using System.Net;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>A connector refused, and asking again would not help.</summary>
internal sealed class ConnectorException(string message, HttpStatusCode status, string? code) : HttpRequestException(message, null, status)
{
    /// <summary>The connector's own word for it: the sub-code where there is one.</summary>
    public string? Code { get; } = code;

    /// <summary>Whether the person blocked the bot or took it away, or the conversation is gone: nothing will arrive there any more.</summary>
    public bool IsTheEnd => (StatusCode, Code) is (HttpStatusCode.NotFound, _)
        or (HttpStatusCode.Forbidden, "MessageWritesBlocked" or "BotNotInConversationRoster" or "BotDisabledByAdmin" or "ConversationBlockedByUser");

    public static ConnectorException From(HttpStatusCode status, ErrorResponse? error)
    {
        var code = error?.Error?.InnerHttpError?.Code ?? error?.Error?.SubCode ?? error?.SubCode ?? error?.Error?.Code;
        return new(FormattableString.Invariant($"The connector answered {(int)status} {code}."), status, code);
    }
}
