using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Meetings;

/// <summary>Where meetings are kept.</summary>
public interface IMeetingStore
{
    /// <summary>How many meetings of a scope's people took place from an instant on and before another.</summary>
    Task<long> CountHeldAsync(SalesScope scope, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken);
}
