using System.Text.Json;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.Copies;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Turns cards on the web page, as long as its conversation is kept.</summary>
internal sealed class DirectLineCardTurner(DirectLineConversations conversations) : ICardTurner
{
    /// <summary>Under which messages of the page are kept.</summary>
    public const string Channel = "webchat";

    public IReadOnlyCollection<string> Channels { get; } = [Channel];

    public async Task<bool> TurnAsync(CardCopy copy, AssistantReply reply, CancellationToken cancellationToken)
    {
        var to = JsonSerializer.Deserialize(copy.Address, ActivityJsonContext.Default.ConversationReference)!;
        if (await conversations.PeekAsync(to.Conversation.Id!, cancellationToken) is not { } conversation || !await conversation.ContainsAsync(copy.Message, cancellationToken)) return false;
        await conversation.PutAsync(DirectLineReplyWriter.Write(copy.Message, to with { ActivityId = null }, reply, null), cancellationToken);
        return true;
    }
}
