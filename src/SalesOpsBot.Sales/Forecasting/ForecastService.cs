using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Adjustments;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting;

/// <summary>Answers questions about forecasts.</summary>
public sealed class ForecastService(
    IDealStore deals, IStageStore stages, IQuotaStore quotas, IForecastAdjustmentStore adjustments, ForecastBasisReader basis, ForecastMethods methods, SalesOptions options)
{
    private static string Definition => Say("won in the period + Σ (value × probability of the stage) over open deals with a close date in the period; omitted deals count nowhere");

    /// <summary>The forecast of a period.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="scope">Whose; see <see cref="AccessPolicy.DefaultFor"/>.</param>
    /// <param name="method">One of <see cref="ForecastMethods"/>; stage-weighted where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<ForecastReport>> ForecastAsync(Viewer viewer, string? period, string? scope, string? method, CancellationToken cancellationToken) =>
        methods.Named(method, ForecastMethods.StageWeighted).ThenAsync(by => AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(when => ForecastAsync(viewer, when, whose, by, cancellationToken))));

    private async Task<Outcome<ForecastReport>> ForecastAsync(Viewer viewer, Period period, SalesScope scope, IForecastMethod method, CancellationToken cancellationToken)
    {
        var known = await basis.ReadAsync(viewer, scope, period, withPast: false, cancellationToken);
        var calibrated = methods.All.Single(m => m.Name == ForecastMethods.Calibrated).Forecast(known.Today);
        var report = await StageWeightedAsync(viewer, period, scope, calibrated, cancellationToken);
        if (method.Name == ForecastMethods.StageWeighted) return report;
        var figure = method.Name == ForecastMethods.Calibrated ? calibrated : method.Forecast(known.Today);
        if (figure.Missing is { } missing) return Problem.Invalid("method", $"{missing} The stage-weighted forecast needs nothing of that: ask for the forecast without a method.");
        var chosen = MethodForecast.From(method.Name, figure, options.CompanyCurrency);
        return report with { Method = method.Name, Chosen = chosen, Receipt = MethodReceipt.Of(method, figure, known, options.CompanyCurrency) };
    }

    private async Task<ForecastReport> StageWeightedAsync(Viewer viewer, Period period, SalesScope scope, MethodFigure calibrated, CancellationToken cancellationToken)
    {
        var filter = new DealFilter { Status = DealStatus.Open, Closing = period.Days };
        var closed = await deals.ClosedSumsAsync(scope, period.Days, viewer.Today, cancellationToken);
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
            Method = ForecastMethods.StageWeighted,
            Chosen = new(ForecastMethods.StageWeighted, forecast.Expected, null, null, null),
            Calibrated = MethodForecast.From(ForecastMethods.Calibrated, calibrated, options.CompanyCurrency),
            Adjustment = AdjustmentReader.Current(await adjustments.AdjustmentsAsync(scope, period.Days, cancellationToken), viewer, options.CompanyCurrency),
            Forecast = forecast,
            Stages = lines,
            Overdue = counted.Sum(t => t.Overdue),
            Receipt = new(Say("stage-weighted forecast"), 1, Definition, closed.Won + forecast.OpenCount)
            {
                Steps = ReceiptSteps(forecast, lines),
                LeftOut =
                [
                    .. DealRows.Some(
                        (forecast.Omitted.Count, Say("open deals that their reps left out of the forecast")),
                        (await deals.CountUndatedAsync(scope, cancellationToken), Say("open deals without a close date")),
                        (await UnknownYetAsync(scope, period, viewer.Today, cancellationToken), Say("deals that the data has closing after today")),
                        (closed.WonWithoutValue, Say("won deals without a value in the company's currency: counted, but worth nothing here"))),
                    .. DealRows.Without(counted),
                ],
            },
        };
    }

    private async Task<long> UnknownYetAsync(SalesScope scope, Period period, DateOnly today, CancellationToken cancellationToken)
    {
        if (period.End <= today) return 0;
        var later = new DateRange(period.Start > today ? period.Start : today.AddDays(1), period.End);
        var closed = await deals.ClosedSumsAsync(scope, later, period.End, cancellationToken);
        return closed.Won + closed.Lost;
    }

    private static IReadOnlyList<ReceiptStep> ReceiptSteps(Forecast forecast, IReadOnlyList<StageTotal> lines) =>
    [
        new(Say("Won"), Deals(forecast.WonCount), forecast.Won.ToString()),
        .. lines.Select(l => new ReceiptStep(l.Stage, Say($"{l.Value} in {Deals(l.Count)} × {l.Probability:0%}"), l.Weighted.ToString())),
        new(Say("Forecast"), $"{forecast.Won} + {forecast.Weighted}", forecast.Expected.ToString()),
        .. forecast.Coverage is { } coverage
            ? [new ReceiptStep(Say("Coverage"), Say($"open {forecast.OpenPipeline} ÷ remaining quota {forecast.Gap}"), coverage.ToString("0.00", CultureInfo.InvariantCulture) + "×")]
            : Array.Empty<ReceiptStep>(),
    ];

    private static string Deals(long count) => Say($"{count:N0} {PhraseBook.Plural(count, "deal", "deals")}");
}
