using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.ActivityProtocol.Accounts;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>A result of <see cref="SearchInvoke"/> that was chosen: its card, to be shared in the message.</summary>
internal sealed class SelectInvoke(ISalesAssistant assistant, AccountResolver accounts) : IInvokeHandler
{
    public async Task<InvokeAnswer> AnswerAsync(InboundActivity invoke, ConversationReference to, CancellationToken cancellationToken)
    {
        var viewer = await accounts.FindAsync(to, invoke.From, cancellationToken);
        if (CardAction.TryRead(invoke.Value) is not { } action) return new(ExtensionResponse.Message(Say("I don't know that result. Search again.")));
        var reply = await assistant.AnswerAsync(new(viewer, to.Key, "") { Action = action }, cancellationToken);
        if (reply.Cards is not [JsonObject card, ..]) return new(ExtensionResponse.Message(reply.Text));
        return new(ExtensionResponse.Result([new()
        {
            ["contentType"] = ActivityAttachment.AdaptiveCard,
            ["content"] = ActivityReplyWriter.Dress("msteams", card, []),
            ["preview"] = SearchHit.Preview(ActivityReplyWriter.FirstLine(reply), null),
        }]));
    }
}
