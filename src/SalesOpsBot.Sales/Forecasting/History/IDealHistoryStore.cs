using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Forecasting.History;

/// <summary>Where the past is read from that forecasts learn from.</summary>
public interface IDealHistoryStore
{
    /// <summary>The deals of a scope that are open or closed in the last two years. At most a hundred thousand: of more, an even sample by key.</summary>
    Task<DealHistory> HistoryAsync(SalesScope scope, DateOnly today, CancellationToken cancellationToken);

    /// <summary>What a scope won, day by day, exactly.</summary>
    Task<WonByDay> WonByDayAsync(SalesScope scope, DateRange days, CancellationToken cancellationToken);

    /// <summary>The open deals of a scope that count in forecasts, grouped: all of them, and those expected to close on some days.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="due">Those days.</param>
    /// <param name="today">The day that ages are counted to.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<(IReadOnlyList<OpenDeals> All, IReadOnlyList<OpenDeals> Due)> OpenAsync(SalesScope scope, DateRange due, DateOnly today, CancellationToken cancellationToken);
}
