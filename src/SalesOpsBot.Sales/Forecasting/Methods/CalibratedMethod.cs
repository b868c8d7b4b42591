using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.WinProbability;

namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>What is won, each open deal at the probability that the company's own past gives it, and business that does not exist yet.</summary>
public sealed class CalibratedMethod : IForecastMethod
{
    /// <inheritdoc/>
    public string Name => ForecastMethods.Calibrated;

    /// <inheritdoc/>
    public string Definition =>
        Say("won in the period + Σ (value × probability, learnt from how deals of that age, owner, product and stage ended at the same days of earlier quarters) over all open deals "
        + "+ what such days brought of deals that did not exist yet; the range from simulating the sum");

    /// <inheritdoc/>
    public MethodFigure Forecast(Standing standing) => standing.IsRunning
        ? standing.Model().Match(model => Forecast(standing, model), problem => MethodFigure.None(problem.Message))
        : MethodFigure.Of(("Won", Say("the period is over"), standing.WonSoFar)) with { Range = new(standing.WonSoFar, standing.WonSoFar) };

    private static MethodFigure Forecast(Standing standing, WinModel model)
    {
        var won = standing.WonSoFar;
        var likely = standing.Open.Select(d => (Deals: d, Probability: model.Probability(d))).ToList();
        var counted = likely.Where(l => l.Probability is not null).Select(l => (l.Deals.Count, l.Probability!.Value, (double)l.Deals.Value / l.Deals.Count)).ToList();
        var business = model.NewBusinessOf(standing.Owners);
        var range = OutcomeSimulation.Range(counted, business, model.SpreadOf(standing.Owners));
        return MethodFigure.Of(
            ("Won", Say("so far"), won),
            ("Open", Open(counted, model), counted.Sum(c => c.Count * c.Value * c.Item3)),
            (Say("Not there yet"), Say($"about {business.Count:0.0} deals that will begin and be won in the days left"), business.Value))
            with
        {
            Range = new(won + range.Low, won + range.High),
            LeftOut = [.. Deals.DealRows.Some((Unknown(likely), Say("open deals whose first day is not known: none like them has closed, so nothing is known of their chances")))],
        };
    }

    private static string Open(List<(long Count, double Value, double)> counted, WinModel model) => Say($"{counted.Sum(c => c.Count):N0} deals, of which {counted.Sum(c => c.Count * c.Value):0.0} are to be won; learnt from {model.Won:N0} won and {model.Lost:N0} lost deals and the same days of {model.Quarters} earlier quarters");

    private static long Unknown(List<(OpenDeals Deals, double? Probability)> likely) => likely.Where(l => l.Probability is null).Sum(l => l.Deals.Count);
}
