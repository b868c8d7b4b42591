namespace SalesOpsBot.Web;

/// <summary>Every message of this project's log. What people write stays out of it.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "ANONYMOUS: no BotFramework:AppId is set, so /api/messages takes activities from anything on this machine. Development only.")]
    public static partial void AnonymousActivities(ILogger logger);

    [LoggerMessage(2, LogLevel.Warning, "Refused an activity without proof of where it comes from, sent by {Address}.")]
    public static partial void ActivityRefused(ILogger logger, string? address);

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

    [LoggerMessage(70, LogLevel.Information, "Outlook is asked again (try {Attempt}) after {Delay}.")]
    public static partial void CalendarRetried(ILogger logger, int attempt, TimeSpan delay);

    [LoggerMessage(71, LogLevel.Warning, "Outlook refused with {Status} ({Code}).")]
    public static partial void CalendarRefused(ILogger logger, int status, string? code);

    [LoggerMessage(72, LogLevel.Warning, "The change {Sequence} of meeting {Meeting} could not be told yet: {Problem}")]
    public static partial void MeetingNotTold(ILogger logger, string meeting, int sequence, string problem);

    [LoggerMessage(73, LogLevel.Error, "Changes of meetings could not be told.")]
    public static partial void MeetingsNotTold(ILogger logger, Exception exception);
}
