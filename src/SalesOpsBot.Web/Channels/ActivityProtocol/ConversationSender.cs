using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Speaks first: to a person in their own chat, or in a conversation that is known.</summary>
internal sealed class ConversationSender(
    IConversationStore store, IPersonAccountStore accounts, ConversationKeeper keeper, ConnectorClient connector, IOptions<BotFrameworkOptions> options, ILogger<ConversationSender> logger)
{
    private const string Teams = "msteams";

    /// <summary>Sends something to a person alone, in the personal chat last heard of.</summary>
    /// <param name="person">For whom it is.</param>
    /// <param name="reply">What is said.</param>
    /// <param name="met">A conversation in which the person was met just now; where there is no chat with them yet, one is opened from here, or from wherever else their tenant was heard of.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether it arrived anywhere.</returns>
    /// <exception cref="HttpRequestException">The connector could not be reached; another try may succeed.</exception>
    public async Task<bool> SendAsync(Viewer person, AssistantReply reply, ConversationReference? met, CancellationToken cancellationToken)
    {
        foreach (var conversation in await store.PersonalAsync(person.Person.Id, cancellationToken))
        {
            if (await SendAsync(ConversationKeeper.Read(conversation), reply, cancellationToken)) return true;
        }

        return await OpenAsync(person, met, cancellationToken) is { } opened && await SendAsync(opened, reply, cancellationToken);
    }

    /// <summary>Opens a personal chat with somebody, and keeps it.</summary>
    /// <returns>Nothing where it is not known how.</returns>
    /// <exception cref="HttpRequestException">The connector could not be reached, or refused.</exception>
    public async Task<ConversationReference?> OpenAsync(Viewer person, ConversationReference? met, CancellationToken cancellationToken)
    {
        var (near, user) = met is { User.Id: { } id } ? (met, id) : await FindAsync(person.Person, cancellationToken);
        if (near is not { Conversation.TenantId: { } tenant } || user is null) return null;
        if (await connector.CreateConversationAsync(near, user, tenant, cancellationToken) is not { } opened) return null;
        await keeper.KeepAsync(opened, person, cancellationToken);
        return opened;
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

    // Teams lets an app that is installed for somebody speak to them by their object id, from any conversation of the tenant.
    private async Task<(ConversationReference? Near, string? User)> FindAsync(Salesperson person, CancellationToken cancellationToken)
    {
        var known = await accounts.AccountsAsync(cancellationToken);
        var account = known.FirstOrDefault(a => a is { Channel: Teams, IsGuest: false } && (a.PersonId is { } mapped ? mapped == person.Id : IsAddress(a.Email, person)));
        if (account is null) return default;
        foreach (var tenant in options.Value.Tenants)
        {
            if (await store.LatestAsync(Teams, tenant, cancellationToken) is { } near) return (ConversationKeeper.Read(near), account.AccountKey);
        }

        return default;
    }

    private static bool IsAddress(string? email, Salesperson person) => email is not null && string.Equals(email, person.Email, StringComparison.OrdinalIgnoreCase);
}
