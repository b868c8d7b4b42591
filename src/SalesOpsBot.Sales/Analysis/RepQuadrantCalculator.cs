namespace SalesOpsBot.Sales.Analysis;

/// <summary>Sorts reps into the four kinds. Pure.</summary>
public static class RepQuadrantCalculator
{
    private static readonly RepKind[] Order = [RepKind.FallingStar, RepKind.DeterioratingLaggard, RepKind.ImprovingLaggard, RepKind.RisingStar];

    /// <summary>The reps by kind. High is at or above the middle; growing is more than before, or as much.</summary>
    /// <param name="reps">Each rep with the value won in the period and in the one before.</param>
    /// <param name="currency">The company's currency.</param>
    /// <returns>The middle, and the reps: those who fall first, inside a kind the largest loss first.</returns>
    public static (Money Middle, IReadOnlyList<RepStanding> Reps) Sort(IReadOnlyList<(string Rep, Money Won, Money Previous)> reps, Currency currency)
    {
        var middle = Median([.. reps.Select(r => r.Won.MinorUnits).Order()], currency);
        var standings = reps.Select(r => new RepStanding(r.Rep, Kind(r.Won.MinorUnits >= middle.MinorUnits, r.Won.MinorUnits >= r.Previous.MinorUnits), r.Won, r.Previous));
        return (middle, [.. standings.OrderBy(s => Array.IndexOf(Order, s.Kind)).ThenBy(s => (s.Won - s.Previous).MinorUnits).ThenBy(s => s.Rep, StringComparer.OrdinalIgnoreCase)]);
    }

    private static RepKind Kind(bool high, bool growing) => (high, growing) switch
    {
        (true, true) => RepKind.RisingStar,
        (true, false) => RepKind.FallingStar,
        (false, true) => RepKind.ImprovingLaggard,
        (false, false) => RepKind.DeterioratingLaggard,
    };

    private static Money Median(long[] ordered, Currency currency) => ordered.Length == 0
        ? Money.Zero(currency)
        : new(decimal.ToInt64(decimal.Floor(((decimal)ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2)), currency);
}
