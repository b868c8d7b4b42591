using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Changes;

/// <summary>Where changes are kept, and the only place that makes them.</summary>
public interface IChangeStore
{
    /// <summary>Keeps a change that was prepared. Earlier ones of the same person and conversation that wait with the same record are superseded.</summary>
    /// <returns>The change as it stands: the one that was kept before, where its message came again.</returns>
    Task<Change> AddAsync(Change change, CancellationToken cancellationToken);

    /// <summary>A change of a person.</summary>
    Task<Change?> FindAsync(SalespersonId person, string id, CancellationToken cancellationToken);

    /// <summary>The changes of a person that stand so, latest first; of one conversation first, where one is given.</summary>
    Task<IReadOnlyList<Change>> LatestAsync(SalespersonId person, ChangeState state, string? conversation, int most, CancellationToken cancellationToken);

    /// <summary>
    /// Makes a pending change: every record and the audit's entry in one transaction, once, however often it is asked for and from wherever. Only records within the
    /// scope are touched. A change that is not kept yet is kept in the same transaction: made, or waiting where something else stands in its way.
    /// </summary>
    /// <param name="scope">What the person may change now.</param>
    /// <param name="change">The change.</param>
    /// <param name="confirmation">How it was confirmed, for the audit: <c>tap</c>, <c>words</c>, <c>at once</c>.</param>
    /// <param name="at">The instant.</param>
    /// <param name="today">The day it is for the person.</param>
    /// <param name="cancellationToken">Stops it before it is made.</param>
    Task<ChangeVerdict> ApplyAsync(SalesScope scope, Change change, string confirmation, DateTimeOffset at, DateOnly today, CancellationToken cancellationToken);

    /// <summary>What stands in the way of a pending change now.</summary>
    Task<IReadOnlyList<FieldConflict>> ConflictsAsync(SalesScope scope, Change change, CancellationToken cancellationToken);

    /// <summary>Calls off a pending change.</summary>
    /// <returns>The change as it stands: cancelled, or already decided.</returns>
    Task<Change> CancelAsync(Change change, DateTimeOffset at, CancellationToken cancellationToken);
}
