using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.ActivityProtocol.Accounts;
using SalesOpsBot.Web.Channels.ActivityProtocol.Cards;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>A dialog that is opened by a card's button, and the forms that are sent from it or from a message extension's: the dialog shows the answer's card, or ends with a sentence.</summary>
internal sealed class DialogInvoke(ISalesAssistant assistant, AccountResolver accounts) : IInvokeHandler
{
    private const string Title = "SalesOpsBot";

    public async Task<InvokeAnswer> AnswerAsync(InboundActivity invoke, ConversationReference to, CancellationToken cancellationToken)
    {
        var viewer = await accounts.FindAsync(to, invoke.From, cancellationToken);
        if (CardAction.TryRead((invoke.Value as JsonObject)?["data"]) is not { } action) return new(DialogResponse.Message(Say("I don't know that form. Ask me again, and I'll make you a fresh one.")));
        var reply = await assistant.AnswerAsync(new(viewer, to.Key, "") { Action = action }, cancellationToken);
        return new(reply.Cards is [JsonObject card, ..] ? DialogResponse.Card(Title, TeamsCard.ForDialog(card)) : DialogResponse.Message(reply.Text));
    }
}
