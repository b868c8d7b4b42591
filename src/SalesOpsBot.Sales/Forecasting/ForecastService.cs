using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting;

/// <summary>Answers questions about forecasts.</summary>
public sealed class ForecastService(IDealStore deals, IStageStore stages, IQuotaStore quotas, SalesOptions options)
{
    /// <summary>The method that is used where none is named.</summary>
    public const string StageWeighted = "stage-weighted";

    private const string Definition = "won in the period + Σ (value × probability of the stage) over open deals with a close date in the period; omitted deals count nowhere";

    /// <summary>The forecast of a period.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="scope">Whose; see <see cref="AccessPolicy.DefaultFor"/>.</param>
    /// <param name="method"><see cref="StageWeighted"/>, or nothing.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<ForecastReport>> ForecastAsync(Viewer viewer, string? period, string? scope, string? method, CancellationToken cancellationToken) =>
        Method(method).ThenAsync(_ => AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(when => ForecastAsync(viewer, when, whose, cancellationToken))));

    private async Task<Outcome<ForecastReport>> ForecastAsync(Viewer viewer, Period period, SalesScope scope, CancellationToken cancellationToken)
    {
        var filter = new DealFilter { Status = DealStatus.Open, Closing = period.Days };
        var closed = await deals.ClosedAsync(scope, period.Days, viewer.Today, cancellationToken);
        var open = await deals.TotalsAsync(scope, filter, viewer.Today, cancellationToken);
        var known = await stages.StagesAsync(cancellationToken);
        var quota = QuotaCalculator.Total(await quotas.QuotasAsync(scope, period.Days, cancellationToken), period.Days, viewer.Org, options.CompanyCurrency);
        var forecast = ForecastCalculator.Calculate(closed, open, known, quota, options.CompanyCurrency);
        var counted = DealRows.Counted(open);
        var lines = PipelineCalculator.ByStage(counted, known, options.CompanyCurrency);
        return new ForecastReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            Method = StageWeighted,
            Forecast = forecast,
            Stages = lines,
            Overdue = await OverdueAsync(scope, period, viewer.Today, cancellationToken),
            Receipt = new("stage-weighted forecast", 1, Definition, closed.Won + forecast.OpenCount)
            {
                Steps = ReceiptSteps(forecast, lines),
                LeftOut =
                [
                    .. DealRows.Some(
                        (forecast.Omitted.Count, "open deals that their reps left out of the forecast"),
                        (await deals.CountUndatedAsync(scope, cancellationToken), "open deals without a close date"),
                        (await UnknownYetAsync(scope, period, viewer.Today, cancellationToken), "deals that the data has closing after today"),
                        (closed.WonWithoutValue, "won deals without a value in the company's currency: counted, but worth nothing here")),
                    .. DealRows.Without(counted),
                ],
            },
        };
    }

    private async Task<long> OverdueAsync(SalesScope scope, Period period, DateOnly today, CancellationToken cancellationToken)
    {
        if (period.Start >= today) return 0;
        var past = new DateRange(period.Start, period.End < today ? period.End : today.AddDays(-1));
        var filter = new DealFilter { Status = DealStatus.Open, Closing = past };
        return DealRows.Counted(await deals.TotalsAsync(scope, filter, today, cancellationToken)).Sum(t => t.Count);
    }

    private async Task<long> UnknownYetAsync(SalesScope scope, Period period, DateOnly today, CancellationToken cancellationToken)
    {
        if (period.End <= today) return 0;
        var later = new DateRange(period.Start > today ? period.Start : today.AddDays(1), period.End);
        var closed = await deals.ClosedAsync(scope, later, period.End, cancellationToken);
        return closed.Won + closed.Lost;
    }

    private static IReadOnlyList<ReceiptStep> ReceiptSteps(Forecast forecast, IReadOnlyList<StageTotal> lines) =>
    [
        new("Won", Deals(forecast.WonCount), forecast.Won.ToString()),
        .. lines.Select(l => new ReceiptStep(l.Stage, string.Create(CultureInfo.InvariantCulture, $"{l.Value} in {Deals(l.Count)} × {l.Probability:0%}"), l.Weighted.ToString())),
        new("Forecast", $"{forecast.Won} + {forecast.Weighted}", forecast.Expected.ToString()),
        .. forecast.Coverage is { } coverage
            ? [new ReceiptStep("Coverage", $"open {forecast.OpenPipeline} ÷ remaining quota {forecast.Gap}", coverage.ToString("0.00", CultureInfo.InvariantCulture) + "×")]
            : Array.Empty<ReceiptStep>(),
    ];

    private static string Deals(long count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "deal" : "deals")}");

    private static Outcome<string> Method(string? method) => string.IsNullOrWhiteSpace(method) || string.Equals(method.Trim(), StageWeighted, StringComparison.OrdinalIgnoreCase)
        ? StageWeighted
        : Problem.Invalid("method", $"I don't know the forecast method “{method.Trim()}”. I know: {StageWeighted}.");
}
