using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Speaks first: to a person in their own chat, or in a conversation that is known.</summary>
internal sealed class ConversationSender(IConversationStore store, ConversationKeeper keeper, ConnectorClient connector, ILogger<ConversationSender> logger)
{
    /// <summary>Sends something to a person alone, in the personal chat last heard of.</summary>
    /// <param name="person">For whom it is.</param>
    /// <param name="reply">What is said.</param>
    /// <param name="met">A conversation in which the person is met, for opening a chat where there is none yet.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether it arrived anywhere.</returns>
    /// <exception cref="HttpRequestException">The connector could not be reached; another try may succeed.</exception>
    public async Task<bool> SendAsync(Viewer person, AssistantReply reply, ConversationReference? met, CancellationToken cancellationToken)
    {
        foreach (var conversation in await store.PersonalAsync(person.Person.Id, cancellationToken))
        {
            if (await SendAsync(ConversationKeeper.Read(conversation), reply, cancellationToken)) return true;
        }

        if (met is not { User.Id: { } user, Conversation.TenantId: { } tenant }) return false;
        if (await connector.CreateConversationAsync(met, user, tenant, cancellationToken) is not { } opened) return false;
        await keeper.KeepAsync(opened, person, cancellationToken);
        return await SendAsync(opened, reply, cancellationToken);
    }

    /// <summary>Sends something to a conversation. One in which nothing arrives any more is ended.</summary>
    /// <returns>Whether it arrived.</returns>
    /// <exception cref="HttpRequestException">The connector could not be reached, or refused for now; another try may succeed.</exception>
    public async Task<bool> SendAsync(ConversationReference to, AssistantReply reply, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var activity in ActivityReplyWriter.Write(to, reply)) await connector.SendAsync(to, activity, cancellationToken);
            return true;
        }
        catch (ConnectorException exception) when (exception.IsTheEnd)
        {
            Log.ConversationEnded(logger, to.Conversation.Id!, exception.Code);
            await keeper.CloseAsync(to, cancellationToken);
            return false;
        }
    }
}
