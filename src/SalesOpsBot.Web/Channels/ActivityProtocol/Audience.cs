using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Web.Channels.ActivityProtocol.Accounts;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Who reads along in a conversation, and whether all of them may see a reply. Whenever that is not certain, they may not.</summary>
internal sealed class Audience(ConnectorClient connector, AccountResolver accounts, ILogger<Audience> logger)
{
    private const int MostMembers = 200;

    /// <summary>The members of a conversation of several, or nothing where they are too many or cannot be learned.</summary>
    public async Task<IReadOnlyList<ConversationMember>?> MembersAsync(ConversationReference where, CancellationToken cancellationToken)
    {
        try
        {
            return where.ServiceUrl is null ? null : await connector.MembersAsync(where, MostMembers, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            Log.MemberUnknown(logger, exception);
            return null;
        }
    }

    /// <summary>Whether everybody may see a reply to one of them.</summary>
    public async Task<bool> MayAllSeeAsync(
        ConversationReference where, IReadOnlyList<ConversationMember>? members, Viewer? asker, AssistantReply reply, CancellationToken cancellationToken)
    {
        if (asker is null || ReplyAudience.IsForAnybody(reply)) return true;
        if (members is null) return false;
        var audience = new List<Viewer?>();
        foreach (var member in members) audience.Add(await accounts.FindAsync(where, member, cancellationToken));
        return ReplyAudience.MayAllSee(reply, asker, audience);
    }
}
