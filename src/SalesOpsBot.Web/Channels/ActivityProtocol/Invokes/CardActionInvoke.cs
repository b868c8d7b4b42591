using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.ActivityProtocol.Accounts;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;
using SalesOpsBot.Web.Channels.Copies;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>
/// A tapped <c>Action.Execute</c>, or a card that is looked at again: the answer takes the card's place, for the one who tapped or looks alone, so it may hold
/// what only they may see.
/// </summary>
internal sealed class CardActionInvoke(ISalesAssistant assistant, AccountResolver accounts, ConversationKeeper conversations, ConversationSender sender, ConnectorClient connector, ShownCards shown)
    : IInvokeHandler
{
    private static string OutOfDate => Say("This card is out of date. Ask me again, and I'll make you a fresh one.");

    public async Task<InvokeAnswer> AnswerAsync(InboundActivity invoke, ConversationReference to, CancellationToken cancellationToken)
    {
        var viewer = await accounts.FindAsync(to, invoke.From, cancellationToken);
        await conversations.KeepAsync(invoke, viewer, cancellationToken);
        if (TurnReader.ReadInvoke(invoke, viewer, to.Key) is not { } turn) return new(InvokeResponse.Error(400, "BadRequest", OutOfDate));
        var reply = await assistant.AnswerAsync(turn, cancellationToken);
        // The answer turns the card for the one who tapped; everybody else's, and theirs when they come back, is turned soon after.
        if (invoke.ReplyToId is { } tapped) await shown.KeepForOneAsync(ShownCard.OfAll(reply), to.ChannelId, $"{to.Conversation.Id} {tapped}", ConnectorClient.Address(to, tapped), cancellationToken);
        string[] viewers = invoke.From?.Id is { } id ? [id] : [];
        var body = reply.Cards is [JsonObject card, ..]
            ? InvokeResponse.Card(ActivityReplyWriter.Dress(to.ChannelId, card, viewers))
            : InvokeResponse.Message(reply.Text);
        return new(body)
        {
            SendLater = async stop =>
            {
                if (viewer is not null && !to.Conversation.IsPersonal) await sender.SendAsync(viewer, reply, to, stop);
                else foreach (var message in ActivityReplyWriter.Write(to, reply)) await connector.SendAsync(to, message, stop);
            },
        };
    }
}
