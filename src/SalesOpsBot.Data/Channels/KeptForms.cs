using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;

namespace SalesOpsBot.Data.Channels;

/// <summary>Forms that a channel cannot put into a message, until their button is tapped: also after a restart, and in another process.</summary>
public sealed class KeptForms
{
    private readonly IDbContextFactory<SalesDbContext> _contexts;

    internal KeptForms(IDbContextFactory<SalesDbContext> contexts) => _contexts = contexts;

    /// <summary>Keeps a form, and forgets those that are over.</summary>
    /// <param name="key">A new key.</param>
    /// <param name="card">The form, as the channel writes it.</param>
    /// <param name="now">The machine's time.</param>
    /// <param name="until">How long it is kept.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task KeepAsync(string key, string card, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.KeptForms.Where(f => f.KeptUntil < now).ExecuteDeleteAsync(cancellationToken);
        context.Add(new KeptFormRow { FormKey = key, Card = card, KeptUntil = until });
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The form, or nothing where it is over.</summary>
    public async Task<string?> FindAsync(string key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.KeptForms.Where(f => f.FormKey == key && f.KeptUntil >= now).Select(f => f.Card).SingleOrDefaultAsync(cancellationToken);
    }
}
