using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Forecasting.Adjustments;

/// <summary>Where adjusted forecasts are kept, with all that was said before.</summary>
public interface IForecastAdjustmentStore
{
    /// <summary>The adjustments of exactly this scope and these days, oldest first.</summary>
    Task<IReadOnlyList<ForecastAdjustment>> AdjustmentsAsync(SalesScope scope, DateRange days, CancellationToken cancellationToken);

    /// <summary>Keeps one more.</summary>
    Task AddAsync(ForecastAdjustment adjustment, CancellationToken cancellationToken);
}
