using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.ActivityProtocol.Accounts;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>“Log to CRM” on a message: opens <see cref="LogForm"/>.</summary>
internal sealed class LogFormInvoke(LogForm form, AccountResolver accounts) : IInvokeHandler
{
    private const string Command = "logToCrm";

    public async Task<InvokeAnswer> AnswerAsync(InboundActivity invoke, ConversationReference to, CancellationToken cancellationToken)
    {
        var request = invoke.Value as JsonObject;
        if (request?["commandId"]?.ToString() != Command) return new(DialogResponse.Message(Say("I don't know that command.")));
        return await accounts.FindAsync(to, invoke.From, cancellationToken) is null
            ? new(DialogResponse.Message(Say("I don't know your account yet. Ask sales operations to connect you.")))
            : new InvokeAnswer(DialogResponse.Card(Say("Log to CRM"), form.For(request["messagePayload"])));
    }
}
