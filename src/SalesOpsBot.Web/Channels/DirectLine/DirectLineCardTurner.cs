using System.Text.Json;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.Copies;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Turns cards on the web page, as long as its conversation is in memory.</summary>
internal sealed class DirectLineCardTurner(DirectLineConversations conversations) : ICardTurner
{
    /// <summary>Under which messages of the page are kept.</summary>
    public const string Channel = "webchat";

    public IReadOnlyCollection<string> Channels { get; } = [Channel];

    public Task<bool> TurnAsync(CardCopy copy, AssistantReply reply, CancellationToken cancellationToken)
    {
        var to = JsonSerializer.Deserialize(copy.Address, ActivityJsonContext.Default.ConversationReference)!;
        if (conversations.Find(to.Conversation.Id!) is not { } conversation || !conversation.Contains(copy.Message)) return Task.FromResult(false);
        conversation.Put(DirectLineReplyWriter.Write(conversation, to with { ActivityId = null }, reply, copy.Message));
        return Task.FromResult(true);
    }
}
