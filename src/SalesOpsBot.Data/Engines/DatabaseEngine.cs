using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SalesOpsBot.Data.Engines;

/// <summary>What databases do differently, and nobody outside this folder and the import's writing needs to know.</summary>
internal abstract class DatabaseEngine
{
    /// <summary>The contexts that it makes: each engine has the migrations that are marked with its own.</summary>
    public abstract Type ContextType { get; }

    /// <summary>A connection without EF Core, for what has to be quick.</summary>
    public abstract DbConnection Connect();

    /// <summary>Registers what makes contexts over this database.</summary>
    /// <param name="services">Where.</param>
    /// <param name="configure">What holds for every database.</param>
    public abstract void AddContexts(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure);

    /// <summary>Waits until no other process brings the tables up to date. Disposing gives the turn to the next one, who will find nothing to do; so does dying.</summary>
    public abstract Task<IAsyncDisposable> TakeMigrationTurnAsync(CancellationToken cancellationToken);

    /// <summary>Whether other processes may work on the same database at the same time.</summary>
    public abstract bool IsShared { get; }

    /// <summary>Waits until no other process is at work in a conversation. Disposing, or dying, gives the turn to whoever asked next.</summary>
    public abstract Task<IAsyncDisposable> TakeConversationTurnAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>What has to be done before tables are made; the turn is taken.</summary>
    public virtual Task BeforeMigrationAsync(SalesDbContext context, CancellationToken cancellationToken) => Task.CompletedTask;
}
