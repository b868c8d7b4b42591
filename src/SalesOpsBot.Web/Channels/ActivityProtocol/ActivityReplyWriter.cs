using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.ActivityProtocol.Cards;
using SalesOpsBot.Web.Channels.Copies;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Turns a reply into the activities that a channel takes.</summary>
internal static class ActivityReplyWriter
{
    /// <summary>
    /// Text and cards apart where the connector gives an id to each message only if they are (Teams and what imitates it): without the id nothing can be
    /// updated later; and over a card stands the first line alone, for the card shows the rest. Everywhere else they go together.
    /// </summary>
    /// <param name="to">Where it goes.</param>
    /// <param name="reply">What is said.</param>
    /// <param name="viewers">In Teams, the channel's ids of those whose view of a card refreshes itself; whom it is for, where nothing is said.</param>
    public static IReadOnlyList<OutboundActivity> Write(ConversationReference to, AssistantReply reply, IReadOnlyCollection<string>? viewers = null)
    {
        viewers ??= to is { Conversation.IsPersonal: true, User.Id: { } user } ? [user] : [];
        var place = $"{to.ChannelId} {string.Join(' ', viewers)}";
        var attachments = reply.Cards.Select(card => ActivityAttachment.For(DressedCards.Of(card, place, () => Dress(to.ChannelId, card, viewers)))).ToList();
        List<OutboundActivity> activities = IsTeams(to.ChannelId)
            ? [Message(to) with { Text = attachments.Count == 0 ? reply.Text : FirstLine(reply) }, .. attachments.Select((card, i) => Message(to) with { Attachments = [card], Shows = ShownCard.Of(reply, i) })]
            : [Message(to) with { Text = reply.Text, Attachments = attachments.Count == 0 ? null : attachments, Shows = ShownCard.OfAll(reply) }];
        // Teams shows suggestions in personal chats only.
        if (to.ChannelId != "msteams" || to.Conversation.IsPersonal)
            activities[^1] = activities[^1] with { SuggestedActions = SuggestedActions.From(reply.Suggestions) };
        return activities;
    }

    /// <summary>What a reply says in short, over its card.</summary>
    public static string FirstLine(AssistantReply reply) => reply.Text.Split('\n', 2)[0].TrimEnd();

    /// <summary>A message in plain words.</summary>
    public static OutboundActivity Text(ConversationReference to, string text) => Message(to) with { Text = text };

    /// <summary>The sign that an answer is being made.</summary>
    public static OutboundActivity Typing(ConversationReference to) => Message(to) with { Type = ActivityTypes.Typing, TextFormat = null };

    /// <summary>Whether a channel is Teams, or imitates it.</summary>
    public static bool IsTeams(string channelId) => channelId is "msteams" or "emulator";

    /// <summary>A card as a channel's clients can use it.</summary>
    public static JsonObject Dress(string channelId, JsonObject card, IReadOnlyCollection<string> viewers) => channelId switch
    {
        "webchat" or "directline" => WebChatCard.From(card),
        _ when IsTeams(channelId) => TeamsCard.From(card, viewers),
        _ => card,
    };

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
