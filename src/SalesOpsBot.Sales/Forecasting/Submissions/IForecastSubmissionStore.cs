using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Forecasting.Submissions;

/// <summary>Where submitted forecasts are kept.</summary>
public interface IForecastSubmissionStore
{
    /// <summary>What the people of a scope, and whoever leads them, submitted for periods that lie within some days; oldest first.</summary>
    Task<IReadOnlyList<ForecastSubmission>> SubmissionsAsync(SalesScope scope, DateRange days, CancellationToken cancellationToken);

    /// <summary>Keeps one more.</summary>
    Task AddAsync(ForecastSubmission submission, CancellationToken cancellationToken);
}
