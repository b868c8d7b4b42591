using System.Text.Json.Nodes;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Channels.ActivityProtocol.Authentication;
using SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.SignIn;

/// <summary>The client's answer to <see cref="SignInPrompt"/>: a token. Its address becomes the account's where the token is the sender's own.</summary>
internal sealed class SignInInvoke(InboundTokens tokens, IPersonAccountStore accounts, TimeProvider clock, ILogger<SignInInvoke> logger) : IInvokeHandler
{
    public async Task<InvokeAnswer> AnswerAsync(InboundActivity invoke, ConversationReference to, CancellationToken cancellationToken)
    {
        var (user, fault) = await tokens.ReadUserAsync(invoke.Value.Text("token") ?? "", cancellationToken);
        if (user is not null && !string.Equals(user.ObjectId, invoke.From?.AadObjectId, StringComparison.OrdinalIgnoreCase)) (user, fault) = (null, "its token is somebody else's");
        if (user is null) return Refuse(invoke, fault!);
        var before = await accounts.FindAsync(to.ChannelId, invoke.From!.AadObjectId!, cancellationToken);
        // A guest of the tenant gets tokens too, and stays a guest; who has not been seen yet is looked up at the connector first.
        if (before is { IsGuest: false })
        {
            await accounts.KeepAsync(
                new() { Channel = to.ChannelId, AccountKey = before.AccountKey, Name = user.Name ?? before.Name, Email = user.Email ?? before.Email, PersonId = before.PersonId, SeenAt = clock.GetUtcNow() },
                cancellationToken);
        }

        return new(new JsonObject());
    }

    // 412 tells the client that it may ask the person instead.
    private InvokeAnswer Refuse(InboundActivity invoke, string fault)
    {
        Log.SignInRefused(logger, fault);
        return new(new JsonObject
        {
            ["id"] = invoke.Value.Text("id"),
            ["connectionName"] = SignInPrompt.Connection,
            ["failureDetail"] = "The token could not be used.",
        })
        { Status = StatusCodes.Status412PreconditionFailed };
    }
}
