using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.TrackRecords;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting.Comparison;

/// <summary>Compares the ways to forecast.</summary>
public sealed class ForecastComparisonService(ForecastBasisReader basis, ForecastMethods methods, SalesOptions options)
{
    private static string Definition =>
        Say("each method's figure for the period, and its error on earlier periods of the same kind of this very scope: forecast from before the first day, after a third and after two thirds, "
        + "with what was known then; WAPE = Σ |won − forecast| ÷ Σ won, bias = Σ (forecast − won) ÷ Σ won; blend = Σ figure ÷ WAPE² over Σ 1 ÷ WAPE²");

    private static string NoMethodCould => Say("No method has been tried often enough on this scope's past: it takes three trials.");

    /// <summary>Compares them.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="scope">Whose; see <see cref="AccessPolicy.DefaultFor"/>.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<ForecastComparison>> CompareAsync(Viewer viewer, string? period, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(when => CompareAsync(viewer, when, whose, cancellationToken)));

    private async Task<Outcome<ForecastComparison>> CompareAsync(Viewer viewer, Period period, SalesScope scope, CancellationToken cancellationToken)
    {
        var known = await basis.ReadAsync(viewer, scope, period, withPast: true, cancellationToken);
        var cases = PastCase.Like(period, viewer.Today, known.History);
        var trials = BackTest.Run(methods.All, cases, known.Past);
        var figures = methods.All.ToDictionary(m => m.Name, m => m.Forecast(known.Today));
        var compared = Compared(figures, trials);
        return new ForecastComparison
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            Won = new(known.Today.WonSoFar, options.CompanyCurrency),
            Methods = compared,
            Blend = Blended(figures, trials),
            Best = compared.Where(m => m.Record.Wape is not null).MinBy(m => m.Record.Wape)?.Forecast.Method,
            TriedOn = [.. cases.Select(c => c.Period).Distinct()],
            Receipt = new(Say("comparison of forecasts"), 1, Definition, known.Today.Open.Sum(d => d.Count))
            {
                Steps = [.. compared.Select(Step)],
                LeftOut = [.. figures.Values.SelectMany(f => f.LeftOut).Distinct(), .. MethodReceipt.LeftOut(known)],
            },
        };
    }

    private IReadOnlyList<ComparedMethod> Compared(Dictionary<string, MethodFigure> figures, IReadOnlyDictionary<string, IReadOnlyList<Trial>> trials)
    {
        var weights = Blend.Weights(trials);
        return [.. methods.All.Select(m => new ComparedMethod(
            MethodForecast.From(m.Name, figures[m.Name], options.CompanyCurrency),
            TrackRecord.Of(trials[m.Name]),
            decimal.Round((decimal)weights.GetValueOrDefault(m.Name), 3)))];
    }

    private ComparedMethod Blended(Dictionary<string, MethodFigure> figures, IReadOnlyDictionary<string, IReadOnlyList<Trial>> trials)
    {
        var value = Blend.Of(figures.Where(f => f.Value.Value is not null).Select(f => (f.Key, f.Value.Value!.Value)), Blend.Weights(trials));
        var money = MethodForecast.Money(value, options.CompanyCurrency);
        return new(new(ForecastMethods.Blend, money, null, null, money is null ? NoMethodCould : null), TrackRecord.Of(Blend.Try(trials)), 1);
    }

    private static ReceiptStep Step(ComparedMethod method) => new(
        method.Forecast.Method,
        Say($"WAPE {method.Record.Wape:0.0%}, bias {method.Record.Bias:+0.0%;-0.0%;0%}, {method.Record.Trials} trials, weight {method.Weight:0.0%}"),
        method.Forecast.Value?.ToString() ?? method.Forecast.Missing!);
}
