using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.TrackRecords;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting.Accuracy;

/// <summary>Looks back on forecasts.</summary>
public sealed class ForecastAccuracyService(ForecastBasisReader basis, ForecastMethods methods, SalesOptions options)
{
    private const int UsualMonths = 12;

    private static string Definition =>
        Say("each month of the period (or the period itself where it is no longer than one) forecast from before its first day, after a third and after two thirds, with what was known then, "
        + "against what was won: WAPE = Σ |won − forecast| ÷ Σ won, bias = Σ (forecast − won) ÷ Σ won");

    /// <summary>Looks back.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the last twelve months where nothing is said. Months that are not over are left out.</param>
    /// <param name="scope">Whose; see <see cref="AccessPolicy.DefaultFor"/>.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<ForecastAccuracy>> AccuracyAsync(Viewer viewer, string? period, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument
            .Read(period, LastYear(viewer.Today))
            .ThenAsync(when => AccuracyAsync(viewer, when, whose, cancellationToken)));

    private async Task<Outcome<ForecastAccuracy>> AccuracyAsync(Viewer viewer, Period period, SalesScope scope, CancellationToken cancellationToken)
    {
        var over = Parts(period).Where(p => p.End < viewer.Today).ToList();
        if (over.Count == 0) return Problem.Invalid("period", $"{period.ToWords()} is not over yet, so nothing can be said of its forecasts. Try an earlier period.");
        var known = await basis.ReadAsync(viewer, scope, period, withPast: true, cancellationToken);
        var cases = over.SelectMany(PastCase.Of).Where(c => c.Day.DayNumber >= known.History.FirstClosing).ToList();
        var trials = BackTest.Run(methods.All, cases, known.Past);
        var ranked = methods.All.Select(m => new MethodAccuracy(m.Name, TrackRecord.Of(trials[m.Name]))).OrderBy(m => m.Record.Wape ?? decimal.MaxValue).ToList();
        if (ranked[0].Record.Wape is null) return Problem.Invalid("period", $"There is too little history to look back on in {period.ToWords()}: nothing had closed before it, or nothing was won in it.");
        return new ForecastAccuracy
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            Methods = ranked,
            Forecasts = [.. trials[ranked[0].Method].GroupBy(t => t.Case.Period).Select(g => Past(ranked[0].Method, g.MinBy(t => t.Case.Day)!)).OrderBy(f => f.Period.Start)],
            Receipt = new(Say("forecast accuracy"), 1, Definition, cases.Count)
            {
                Steps = [.. ranked.Where(m => m.Record.Wape is not null).Select(Step)],
                LeftOut = [.. MethodReceipt.LeftOut(known)],
            },
        };
    }

    private PastForecast Past(string method, Trial trial) => new(
        trial.Case.Period, trial.Case.Day, method, MethodForecast.Money(trial.Forecast, options.CompanyCurrency)!.Value, MethodForecast.Money(trial.Actual, options.CompanyCurrency)!.Value);

    private static ReceiptStep Step(MethodAccuracy method) => new(
        method.Method,
        Say($"{method.Record.Trials} trials, bias {method.Record.Bias:+0.0%;-0.0%;0%}"),
        string.Create(CultureInfo.InvariantCulture, $"WAPE {method.Record.Wape:0.0%}"));

    /// <summary>The whole months of a period, or the period itself where it holds fewer than two.</summary>
    private static List<Period> Parts(Period period)
    {
        var months = new List<Period>();
        for (var month = Period.Month(period.Start.Year, period.Start.Month); month.End <= period.End; month = month.Next())
        {
            if (month.Start >= period.Start) months.Add(month);
        }

        return months.Count > 1 ? months : [period];
    }

    private static Period LastYear(DateOnly today)
    {
        var thisMonth = new DateOnly(today.Year, today.Month, 1);
        return Period.Between(thisMonth.AddMonths(-UsualMonths), thisMonth.AddDays(-1));
    }
}
