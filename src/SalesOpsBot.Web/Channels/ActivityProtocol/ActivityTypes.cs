namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>The types of activity that are acted on. The set is the channels' to widen: an unknown one is acknowledged and left alone.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";

    public const string ConversationUpdate = "conversationUpdate";

    public const string InstallationUpdate = "installationUpdate";

    public const string Invoke = "invoke";

    public const string Typing = "typing";
}
