using Microsoft.EntityFrameworkCore;

namespace SalesOpsBot.Data.Channels;

/// <summary>The workspaces that installed the bot. What is kept of one is encrypted by the channel before it comes here.</summary>
public sealed class InstallationStore
{
    private readonly IDbContextFactory<SalesDbContext> _contexts;

    internal InstallationStore(IDbContextFactory<SalesDbContext> contexts) => _contexts = contexts;

    /// <summary>What a workspace gave us, or nothing where it has not installed the bot.</summary>
    public async Task<string?> FindAsync(string channel, string workspace, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Installations.Where(i => i.Channel == channel && i.Workspace == workspace).Select(i => i.Encrypted).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Keeps an installation, in place of the one before.</summary>
    public async Task KeepAsync(string channel, string workspace, string encrypted, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO installations (channel, workspace, encrypted, changed_at) VALUES ({channel}, {workspace}, {encrypted}, {now.UtcTicks})
             ON CONFLICT (channel, workspace) DO UPDATE SET encrypted = excluded.encrypted, changed_at = excluded.changed_at
             """, cancellationToken);
    }

    /// <summary>Forgets an installation; one that is not there is no error.</summary>
    public async Task ForgetAsync(string channel, string workspace, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Installations.Where(i => i.Channel == channel && i.Workspace == workspace).ExecuteDeleteAsync(cancellationToken);
    }
}
