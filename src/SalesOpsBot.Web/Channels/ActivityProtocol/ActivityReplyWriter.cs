using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Turns a reply into the activities that a channel takes.</summary>
internal static class ActivityReplyWriter
{
    /// <summary>
    /// Text and cards apart where the connector gives an id to each message only if they are (Teams and what imitates it): without the id nothing can be
    /// updated later. Everywhere else they go together.
    /// </summary>
    public static IReadOnlyList<OutboundActivity> Write(ConversationReference to, AssistantReply reply)
    {
        var attachments = reply.Cards.Select(card => ActivityAttachment.For(IsWebChat(to.ChannelId) ? WebChatCard.From(card) : card)).ToList();
        List<OutboundActivity> activities = to.ChannelId is "msteams" or "emulator"
            ? [Message(to) with { Text = reply.Text }, .. attachments.Select(card => Message(to) with { Attachments = [card] })]
            : [Message(to) with { Text = reply.Text, Attachments = attachments.Count == 0 ? null : attachments }];
        // Teams shows suggestions in personal chats only.
        if (to.ChannelId != "msteams" || to.Conversation.IsPersonal)
            activities[^1] = activities[^1] with { SuggestedActions = SuggestedActions.From(reply.Suggestions) };
        return activities;
    }

    /// <summary>A message in plain words.</summary>
    public static OutboundActivity Text(ConversationReference to, string text) => Message(to) with { Text = text };

    /// <summary>The answer to a tapped <c>Action.Execute</c>: the card's next state, or a sentence.</summary>
    public static InvokeResponse Invoke(AssistantReply reply) =>
        reply.Cards is [JsonObject card, ..] ? InvokeResponse.Card(card) : InvokeResponse.Message(reply.Text);

    private static bool IsWebChat(string channelId) => channelId is "webchat" or "directline";

    private static OutboundActivity Message(ConversationReference to) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = to.ChannelId,
        From = to.Bot,
        Recipient = to.User,
        Conversation = to.Conversation,
        ReplyToId = to.ActivityId,
        Locale = to.Locale,
        // A deal's name is never markup, and a line stays a line.
        TextFormat = "plain",
    };
}
