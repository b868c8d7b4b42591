using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Where deals are kept. Sums are made by the database; no call reads rows that it does not return.</summary>
public interface IDealStore
{
    /// <summary>Deals summed by stage and picked category.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="asOf">The day that ages are counted to.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<DealTotals>> TotalsAsync(SalesScope scope, DealFilter filter, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>How much closed on some days. Days after <paramref name="asOf"/> are not known yet and do not count.</summary>
    Task<ClosedSums> ClosedSumsAsync(SalesScope scope, DateRange days, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>What closed on some days, and how: four queries. Days after <paramref name="asOf"/> are not known yet and do not count.</summary>
    Task<ClosedDeals> ClosedAsync(SalesScope scope, DateRange days, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>What closed on some days, grouped. Days after <paramref name="asOf"/> are not known yet and do not count.</summary>
    Task<IReadOnlyList<DealGroup>> GroupsAsync(SalesScope scope, DateRange days, DealGrouping by, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>How many open deals have no close date.</summary>
    Task<long> CountUndatedAsync(SalesScope scope, CancellationToken cancellationToken);

    /// <summary>One page of deals, with the number and value of all of them.</summary>
    Task<DealPage> ListAsync(SalesScope scope, DealFilter filter, DealOrder order, int skip, int take, CancellationToken cancellationToken);

    /// <summary>One page of the open deals that are at risk, with the sums of all of them.</summary>
    Task<DealRiskPage> AtRiskAsync(SalesScope scope, DealRiskRules rules, DateRange? closing, int skip, int take, CancellationToken cancellationToken);

    /// <summary>Deals by their id, or whose name, account or product is nearest to some words; best first.</summary>
    Task<IReadOnlyList<DealLine>> FindAsync(SalesScope scope, string words, int limit, CancellationToken cancellationToken);

    /// <summary>The stages that a deal went through, first one first.</summary>
    Task<IReadOnlyList<StageChange>> StageHistoryAsync(SalesScope scope, DealId deal, CancellationToken cancellationToken);

    /// <summary>Days of the longest cycle that ever ended in a win in the whole company; nothing without a win whose first day is known.</summary>
    Task<int?> LongestWonCycleAsync(CancellationToken cancellationToken);
}
