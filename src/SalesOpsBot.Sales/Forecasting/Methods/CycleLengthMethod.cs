namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>What is won, and each open deal with a close date in the period at the share of deals won among those that reached its age.</summary>
public sealed class CycleLengthMethod : IForecastMethod
{
    /// <inheritdoc/>
    public string Name => ForecastMethods.CycleLength;

    /// <inheritdoc/>
    public string Definition =>
        Say("won in the period + Σ (value × won deals that took at least as long ÷ all deals that reached that age) over open deals with a close date in the period; "
        + "not the plain share of the usual cycle lived through, which rises for ever: a deal older than any win counts for nothing");

    /// <inheritdoc/>
    public MethodFigure Forecast(Standing standing)
    {
        if (standing.Cycles.Mean is not { } usual) return MethodFigure.None(Say("No deal with a known first day has been won yet, so there is no usual cycle."));
        var aged = standing.Due.Where(d => d.Age is not null).ToList();
        var working = Say($"{aged.Sum(d => d.Count):N0} deals by their age; the usual cycle is {usual:0.0} days, the longest win took {standing.Cycles.Longest}");
        return MethodFigure.Of(
            ("Won", Say("so far"), standing.WonSoFar),
            ("Open", working, aged.Sum(d => d.Value * (standing.Cycles.ShareWonOfThoseThatReached(d.Age!.Value) ?? 0))))
            with
        {
            LeftOut = [.. Deals.DealRows.Some((standing.Due.Where(d => d.Age is null).Sum(d => d.Count), Say("open deals whose first day is not known")))],
        };
    }
}
