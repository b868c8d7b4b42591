using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Deals.FollowUps;

/// <summary>Counts follow-ups: meetings held about a deal, and what our people wrote, rang and met on the lead that it came from.</summary>
public interface IFollowUpStore
{
    /// <summary>How many one deal has had; none for a deal outside the scope.</summary>
    Task<long> CountAsync(SalesScope scope, DealId deal, CancellationToken cancellationToken);

    /// <summary>How many the open deals of a scope have had.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="enough">From how many on a deal has had enough.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    Task<FollowUpSums> OfOpenAsync(SalesScope scope, int enough, CancellationToken cancellationToken);
}
