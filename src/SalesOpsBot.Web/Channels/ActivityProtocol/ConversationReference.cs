using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>All that is needed to speak to somebody again.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="Conversation">The conversation in the channel.</param>
/// <param name="User">Who wrote.</param>
/// <param name="Bot">As whom we answer.</param>
/// <param name="ActivityId">What is answered, or nothing when we speak first.</param>
/// <param name="ServiceUrl">The channel's connector; nothing on our own web channel.</param>
/// <param name="Locale">The language that the channel gave.</param>
internal sealed record ConversationReference(
    string ChannelId, ConversationAccount Conversation, ChannelAccount? User, ChannelAccount? Bot, string? ActivityId, Uri? ServiceUrl, string? Locale)
{
    private const string Thread = ";messageid=";

    /// <summary>The channel's id of the conversation without the thread: a thread is a place in a channel, and has the channel's members.</summary>
    [JsonIgnore]
    public string ChannelKey => Conversation.Id!.Split(Thread, 2)[0];

    /// <summary>The conversation's name among those of all channels.</summary>
    [JsonIgnore]
    public string Key => $"{ChannelId}:{Conversation.Id}";

    /// <summary>The reference of an activity that <see cref="InboundActivityReader"/> found complete.</summary>
    public static ConversationReference To(InboundActivity activity) => new(
        activity.ChannelId!, activity.Conversation!, activity.From, activity.Recipient, activity.Id,
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var url) ? url : null, activity.Locale);
}
