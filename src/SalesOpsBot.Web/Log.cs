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

    [LoggerMessage(10, LogLevel.Warning, "Somebody's sign-in in Teams was refused: {Reason}.")]
    public static partial void SignInRefused(ILogger logger, string reason);

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

    [LoggerMessage(26, LogLevel.Warning, "A card in channel {Channel} could not be shown as it is now; it is tried again.")]
    public static partial void CardNotTurned(ILogger logger, Exception exception, string channel);

    [LoggerMessage(40, LogLevel.Warning, "Refused a request to Slack's doors without a valid signature, sent by {Address}.")]
    public static partial void SlackRequestRefused(ILogger logger, string? address);

    [LoggerMessage(41, LogLevel.Warning, "Left a delivery of Slack's workspace {Workspace} alone: it is for another app, not allowed (Slack:AllowedTeams), or there is no token for it.")]
    public static partial void SlackWorkspaceRefused(ILogger logger, string workspace);

    [LoggerMessage(42, LogLevel.Debug, "Slack delivered {Key} again; it was taken before.")]
    public static partial void SlackDeliveryRepeated(ILogger logger, string key);

    [LoggerMessage(43, LogLevel.Error, "What Slack delivered could not be noted in the database.")]
    public static partial void SlackLedgerFailed(ILogger logger, Exception exception);

    [LoggerMessage(44, LogLevel.Warning, "Slack refused {Method}: {Error} {Details}")]
    public static partial void SlackRefused(ILogger logger, string method, string error, string details);

    [LoggerMessage(45, LogLevel.Information, "Slack is asked again ({Error}, try {Attempt}) after {Delay}.")]
    public static partial void SlackRetried(ILogger logger, string error, int attempt, TimeSpan delay);

    [LoggerMessage(46, LogLevel.Warning, "Slack refused the look of a message ({Error}); it was sent in plain words.")]
    public static partial void SlackBlocksRefused(ILogger logger, string error);

    [LoggerMessage(47, LogLevel.Warning, "An answer for Slack was not sent to {Host}: name the host in Slack:AllowedResponseHosts if it is yours.")]
    public static partial void SlackResponseHostRefused(ILogger logger, string host);

    [LoggerMessage(48, LogLevel.Warning, "The token of Slack's workspace {Workspace} cannot be decrypted: the data protection keys are gone, and it has to install the bot again.")]
    public static partial void SlackTokenUnreadable(ILogger logger, string workspace);

    [LoggerMessage(49, LogLevel.Information, "Slack's workspace {Workspace} uninstalled the bot; its token is deleted.")]
    public static partial void SlackUninstalled(ILogger logger, string workspace);

    [LoggerMessage(50, LogLevel.Information, "Slack does not say who is in a channel ({Error}); figures go to the asker alone.")]
    public static partial void SlackMembersUnknown(ILogger logger, string error);

    [LoggerMessage(51, LogLevel.Information, "A socket to Slack was lost: {Reason}")]
    public static partial void SlackSocketLost(ILogger logger, string reason);

    [LoggerMessage(52, LogLevel.Error, "Slack has switched Socket Mode off for this app; no socket is opened any more.")]
    public static partial void SlackSocketsDisabled(ILogger logger);

    [LoggerMessage(53, LogLevel.Information, "Connected to Slack's workspace {Workspace}.")]
    public static partial void SlackConnected(ILogger logger, string? workspace);

    [LoggerMessage(54, LogLevel.Error, "Slack does not take Slack:BotToken ({Error}): nothing can be answered there.")]
    public static partial void SlackTokenRefused(ILogger logger, string error);

    [LoggerMessage(55, LogLevel.Warning, "Slack:BotToken is set, but neither Slack:SigningSecret nor Slack:SocketMode: nothing of Slack's can come in.")]
    public static partial void SlackHasNoWayIn(ILogger logger);

    [LoggerMessage(60, LogLevel.Warning, "A request to {Path} was not signed as it must be.")]
    public static partial void WebhookRefused(ILogger logger, string path);

    [LoggerMessage(61, LogLevel.Information, "A lead came in by the webhook (new: {IsNew}, routed: {IsRouted}).")]
    public static partial void LeadReceived(ILogger logger, bool isNew, bool isRouted);

    [LoggerMessage(70, LogLevel.Information, "Outlook is asked again (try {Attempt}) after {Delay}.")]
    public static partial void CalendarRetried(ILogger logger, int attempt, TimeSpan delay);

    [LoggerMessage(71, LogLevel.Warning, "Outlook refused with {Status} ({Code}).")]
    public static partial void CalendarRefused(ILogger logger, int status, string? code);

    [LoggerMessage(72, LogLevel.Warning, "The change {Sequence} of meeting {Meeting} could not be told yet: {Problem}")]
    public static partial void MeetingNotTold(ILogger logger, string meeting, int sequence, string problem);

    [LoggerMessage(73, LogLevel.Error, "Changes of meetings could not be told.")]
    public static partial void MeetingsNotTold(ILogger logger, Exception exception);

    [LoggerMessage(85, LogLevel.Error, "Open requests for approval could not be looked through.")]
    public static partial void ApprovalsNotReviewed(ILogger logger, Exception exception);

    [LoggerMessage(80, LogLevel.Error, "Some of what people are to be told could not be planned.")]
    public static partial void NoticesNotPlanned(ILogger logger, Exception exception);

    [LoggerMessage(82, LogLevel.Error, "Leads that were imported without an owner could not be given out; it is tried again.")]
    public static partial void LeadsNotGivenOut(ILogger logger, Exception exception);

    [LoggerMessage(81, LogLevel.Error, "The outbox could not be worked off; it is tried again.")]
    public static partial void NoticesNotDelivered(ILogger logger, Exception exception);
}
