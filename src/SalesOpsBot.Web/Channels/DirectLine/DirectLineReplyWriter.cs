using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.ActivityProtocol.Cards;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Makes the activities of a conversation's log.</summary>
internal static class DirectLineReplyWriter
{
    // Web Chat reads this out instead of what it draws.
    private const string SpokenText = "webchat:fallback-text";

    /// <summary>A reply, as one message. Over a card stands the first line alone, for the card shows the rest; screen readers hear all of it.</summary>
    /// <param name="newId">The id, where it takes no other message's place.</param>
    /// <param name="to">Whom it is for.</param>
    /// <param name="reply">What is said.</param>
    /// <param name="replaces">The message that a tapped <c>Action.Execute</c> belongs to: an answer with a card takes its place, as it does in Teams.</param>
    public static OutboundActivity Write(string newId, ConversationReference to, AssistantReply reply, string? replaces)
    {
        var hasCards = reply.Cards.Count > 0;
        var id = hasCards && replaces is not null ? replaces : newId;
        return ActivityReplyWriter.Write(to, reply).Single() with
        {
            Id = id,
            Text = hasCards ? ActivityReplyWriter.FirstLine(reply) : reply.Text,
            ChannelData = hasCards ? new JsonObject { [SpokenText] = reply.Text } : null,
            Attachments = hasCards ? [.. reply.Cards.Select(card => ActivityAttachment.For(WebChatCard.From(card, id)))] : null,
        };
    }

    /// <summary>The user's own message as the log has it: with our id and the token's user, whatever the client says of itself.</summary>
    public static OutboundActivity Echo(InboundActivity message, DirectLineToken token, string id) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        ChannelId = "webchat",
        From = new() { Id = token.UserId, Name = token.UserName, Role = "user" },
        Conversation = new() { Id = token.ConversationId },
        Locale = message.Locale,
        Text = message.Text,
        TextFormat = message.TextFormat,
        Value = message.Value,
        ChannelData = message.ChannelData,
        Attachments = message.Attachments is { Count: > 0 } files ? files : null,
    };
}
