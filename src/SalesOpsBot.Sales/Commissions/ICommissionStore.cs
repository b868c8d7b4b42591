using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Where commission plans, and what they depend on beside the deals, are kept.</summary>
public interface ICommissionStore
{
    /// <summary>Every version of every plan.</summary>
    Task<IReadOnlyList<CommissionPlan>> PlansAsync(CancellationToken cancellationToken);

    /// <summary>Who in a scope is paid by which plan.</summary>
    Task<IReadOnlyList<CommissionPlanAssignment>> AssignmentsAsync(SalesScope scope, CancellationToken cancellationToken);

    /// <summary>
    /// The wins of some days in which somebody of a scope has a part, by day and key: deals that are won now, and wins that were taken back since, as they were.
    /// </summary>
    /// <param name="scope">Whose: owners, and those who share a deal.</param>
    /// <param name="days">The days of the wins.</param>
    /// <param name="asOf">Wins, reversals and payments after this day are not known yet and are not there.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<DealWin>> WinsAsync(SalesScope scope, DateRange days, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>How some deals are shared out, open ones too, of those in which somebody of a scope has a part.</summary>
    Task<IReadOnlyList<DealSplit>> SplitsAsync(SalesScope scope, IReadOnlyList<DealId> deals, CancellationToken cancellationToken);
}
