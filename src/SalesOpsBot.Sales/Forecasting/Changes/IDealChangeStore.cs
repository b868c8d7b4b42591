using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>Where the changes of deals are read from.</summary>
public interface IDealChangeStore
{
    /// <summary>
    /// The deals that began, closed or changed after a day and are or were in a scope and expected to close in some days: as they were at that day's end, and as
    /// they are. Deals that did not change are not among them.
    /// </summary>
    Task<IReadOnlyList<DealThenAndNow>> ChangedAsync(SalesScope scope, DateRange closing, DateOnly since, DateOnly today, CancellationToken cancellationToken);

    /// <summary>The first day that changes were kept of; nothing where none were.</summary>
    Task<DateOnly?> FirstChangeAsync(CancellationToken cancellationToken);
}
