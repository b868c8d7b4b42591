using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Stores;

/// <summary>Two processes may hear from one conversation at once: it is kept by a statement that cannot be overtaken.</summary>
internal sealed class ConversationStore(IDbContextFactory<SalesDbContext> contexts) : IConversationStore
{
    public async Task KeepAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (kind, person, heard) = ((int)conversation.Kind, conversation.PersonId?.Value, conversation.HeardAt.UtcTicks);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO conversations (channel, channel_key, kind, person_id, tenant_id, name, address, heard_at)
            VALUES ({conversation.Channel}, {conversation.ChannelKey}, {kind}, {person}, {conversation.TenantId}, {conversation.Name}, {conversation.Address}, {heard})
            ON CONFLICT (channel, channel_key) DO UPDATE SET kind = excluded.kind, person_id = coalesce(excluded.person_id, conversations.person_id),
            tenant_id = excluded.tenant_id, name = coalesce(excluded.name, conversations.name), address = excluded.address, heard_at = excluded.heard_at, closed_at = NULL
            """,
            cancellationToken);
    }

    public async Task<Conversation?> FindAsync(string channel, string channelKey, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Conversations.SingleOrDefaultAsync(c => c.Channel == channel && c.ChannelKey == channelKey, cancellationToken);
    }

    public async Task<Conversation?> FindAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Conversations.SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
    }

    public async Task<bool> HasEndedAsync(SalespersonId person, string channel, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Conversations.AnyAsync(c => c.PersonId == person && c.Channel == channel && c.Kind == ConversationKind.Personal && c.ClosedAt != null, cancellationToken);
    }

    public async Task<IReadOnlyList<Conversation>> PersonalAsync(SalespersonId person, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Conversations
            .Where(c => c.PersonId == person && c.Kind == ConversationKind.Personal && c.ClosedAt == null)
            .OrderByDescending(c => c.HeardAt)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Conversation>> SharedAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Conversations
            .Where(c => c.Kind != ConversationKind.Personal && c.ClosedAt == null)
            .OrderByDescending(c => c.Kind).ThenByDescending(c => c.HeardAt)
            .ToListAsync(cancellationToken);
    }

    public async Task<Conversation?> LatestAsync(string channel, string? tenantId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Conversations
            .Where(c => c.Channel == channel && c.TenantId == tenantId && c.ClosedAt == null)
            .OrderByDescending(c => c.HeardAt)
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task CloseAsync(string channel, string channelKey, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Conversations
            .Where(c => c.Channel == channel && c.ChannelKey == channelKey && c.ClosedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.ClosedAt, at), cancellationToken);
    }
}
