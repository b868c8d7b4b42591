namespace SalesOpsBot.Web;

/// <summary>Every message of this project's log. What people write stays out of it.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "ANONYMOUS: no BotFramework:AppId is set, so /api/messages takes activities from anything on this machine. Development only.")]
    public static partial void AnonymousActivities(ILogger logger);

    [LoggerMessage(2, LogLevel.Warning, "Refused a request to /api/messages from {Sender}: {Reason}.")]
    public static partial void ActivityRefused(ILogger logger, string? sender, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Refused an activity of channel {Channel} whose serviceUrl is at {Host}: name the host in BotFramework:AllowedOutboundHosts if it is yours.")]
    public static partial void ServiceUrlRefused(ILogger logger, string? channel, string host);

    [LoggerMessage(4, LogLevel.Error, "A turn of conversation {Conversation} failed.")]
    public static partial void TurnFailed(ILogger logger, Exception exception, string conversation);

    [LoggerMessage(5, LogLevel.Error, "A reply to conversation {Conversation} could not be delivered.")]
    public static partial void ReplyLost(ILogger logger, Exception exception, string conversation);

    [LoggerMessage(6, LogLevel.Information, "The connector at {Host} is asked again (try {Attempt}) after {Delay}.")]
    public static partial void ConnectorRetried(ILogger logger, string? host, int attempt, TimeSpan delay);

    [LoggerMessage(7, LogLevel.Warning, "{Count} turns were abandoned when the host stopped.")]
    public static partial void TurnsAbandoned(ILogger logger, int count);

    [LoggerMessage(8, LogLevel.Warning, "DirectLine:Secret is shorter than 32 characters: make it longer, it signs the tokens of the web channel.")]
    public static partial void ShortDirectLineSecret(ILogger logger);

    [LoggerMessage(9, LogLevel.Warning, "A turn was turned away: too many are waiting.")]
    public static partial void TurnQueueFull(ILogger logger);

    [LoggerMessage(20, LogLevel.Error, "The OpenID metadata at {Host} cannot be read: tokens whose keys are not known yet are refused.")]
    public static partial void MetadataUnreadable(ILogger logger, Exception exception, string host);

    [LoggerMessage(21, LogLevel.Warning, "BotFramework:AppId is set, but no credentials for it (AppPassword, CertificatePath, or AppType UserAssignedMSI): nothing can be sent through a connector.")]
    public static partial void NoConnectorCredentials(ILogger logger);

    [LoggerMessage(22, LogLevel.Warning, "The connector does not say who a member is; the person is treated as unknown for now.")]
    public static partial void MemberUnknown(ILogger logger, Exception exception);

    [LoggerMessage(23, LogLevel.Warning, "Typing could not be shown in conversation {Conversation}.")]
    public static partial void TypingLost(ILogger logger, Exception exception, string conversation);

    [LoggerMessage(24, LogLevel.Information, "Conversation {Conversation} came to its end: {Reason}.")]
    public static partial void ConversationEnded(ILogger logger, string conversation, string? reason);

    [LoggerMessage(25, LogLevel.Warning, "An activity of channel {Channel} was taken before the program stopped, and is answered now.")]
    public static partial void TurnTakenUpAgain(ILogger logger, string? channel);
}
