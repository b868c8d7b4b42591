using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Channels.ActivityProtocol.Authentication;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Accounts;

/// <summary>
/// Who a channel's account is to us. In Teams an account is known by its object id in Entra: an administrator may have said who it is, and else its e-mail
/// address tells, which the connector is asked for once a day. What an activity says of its sender's name or address proves nothing.
/// </summary>
internal sealed class AccountResolver(
    IPersonAccountStore accounts, PersonResolver people, ActivityAuthentication authentication, ConnectorClient connector, TimeProvider clock, ILogger<AccountResolver> logger)
{
    private const string Teams = "msteams";
    private static readonly TimeSpan KnownFor = TimeSpan.FromDays(1);

    /// <summary>Who that is, or nothing for a stranger, a guest or a bot.</summary>
    public async Task<Viewer?> FindAsync(ConversationReference where, ChannelAccount? account, CancellationToken cancellationToken)
    {
        if (account?.Id is null || account.Role == "bot") return null;
        var known = where.ChannelId == Teams ? await LookUpAsync(where, account, cancellationToken) : null;
        var viewer = known is null ? null : await ViewAsync(known, cancellationToken);
        return viewer is null && authentication.IsAnonymous ? await people.FindAsync(account with { Name = account.Name ?? known?.Name }, cancellationToken) : viewer;
    }

    /// <summary>Who a member is whom the connector has just named.</summary>
    public async Task<Viewer?> FindAsync(ConversationReference where, ConversationMember member, CancellationToken cancellationToken)
    {
        if (member.EntraId is not { } key) return null;
        var before = await accounts.FindAsync(Teams, key, cancellationToken);
        return await ViewAsync(Account(where, key, member, before), cancellationToken);
    }

    private async Task<PersonAccount?> LookUpAsync(ConversationReference where, ChannelAccount account, CancellationToken cancellationToken)
    {
        var known = account.AadObjectId is { } id ? await accounts.FindAsync(Teams, id, cancellationToken) : null;
        if (known is not null && clock.GetUtcNow() - known.SeenAt < KnownFor) return known;
        try
        {
            if (where.ServiceUrl is null || await connector.FindMemberAsync(where, account.Id!, cancellationToken) is not { } member) return known;
            // Both name the account; a connector that names another one is not believed.
            if ((account.AadObjectId ?? member.EntraId) is not { } key || (member.EntraId is { } other && other != key)) return known;
            var seen = Account(where, key, member, await accounts.FindAsync(Teams, key, cancellationToken));
            await accounts.KeepAsync(seen, cancellationToken);
            return seen;
        }
        catch (HttpRequestException exception)
        {
            Log.MemberUnknown(logger, exception);
            return known;
        }
    }

    private PersonAccount Account(ConversationReference where, string key, ConversationMember member, PersonAccount? before) => new()
    {
        Channel = Teams,
        AccountKey = key,
        Name = member.Name,
        Email = member.Address,
        IsGuest = member.IsGuestOf(where.Conversation.TenantId),
        PersonId = before?.PersonId,
        SeenAt = clock.GetUtcNow(),
    };

    private async Task<Viewer?> ViewAsync(PersonAccount account, CancellationToken cancellationToken) => account switch
    {
        { IsGuest: true } => null,
        { PersonId: { } person } => await people.FindAsync(person, cancellationToken),
        _ => await people.FindByEmailAsync(account.Email, cancellationToken),
    };
}
