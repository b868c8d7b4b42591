using SalesOpsBot.Sales.Forecasting.History;

namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>How many days deals took from first to last, as known on a day.</summary>
public sealed class CycleTimes
{
    private readonly int[] _won;
    private readonly int[] _reached;

    /// <param name="won">Days that won deals took.</param>
    /// <param name="lost">Days that lost deals took.</param>
    /// <param name="open">Days that deals which are still open have taken so far.</param>
    public CycleTimes(IEnumerable<int> won, IEnumerable<int> lost, IEnumerable<int> open)
    {
        _won = [.. won.Order()];
        Mean = _won.Length == 0 ? null : _won.Average();
        Longest = _won.Length == 0 ? null : _won[^1];

        // Of the deals that are open, only those older than any win have their answer.
        _reached = [.. _won.Concat(lost).Concat(open.Where(age => age > Longest)).Order()];
    }

    /// <summary>The usual cycle: the mean of won deals, in days.</summary>
    public double? Mean { get; }

    /// <summary>Days of the longest cycle that ended in a win.</summary>
    public int? Longest { get; }

    /// <summary>The cycles as they were known on a day.</summary>
    public static CycleTimes At(DealHistory history, int day)
    {
        List<int> won = [], lost = [], open = [];
        foreach (var deal in history.Deals)
        {
            if (deal.Created is not { } created || created > day) continue;
            if (deal.Closed > day) open.Add(day - created);
            else (deal.Won ? won : lost).Add(deal.Closed - created);
        }

        return new(won, lost, open);
    }

    /// <summary>
    /// The simple rule: the share of the usual cycle that a deal has lived through, at most all of it. A deal older than any that was ever won falls again:
    /// at twice the longest cycle it has half.
    /// </summary>
    /// <param name="age">Days since the deal began.</param>
    /// <param name="usual">The usual cycle in days, above zero.</param>
    /// <param name="longest">Days of the longest cycle that ended in a win.</param>
    public static double ShareLivedThrough(int age, double usual, int longest)
    {
        var share = Math.Clamp(age / usual, 0, 1);
        return age <= longest ? share : share * longest / age;
    }

    /// <summary>The better form: of the deals that reached an age, the share that was won. It falls by itself, to nothing beyond the longest win.</summary>
    /// <returns>Nothing where no deal ever reached the age.</returns>
    public double? ShareWonOfThoseThatReached(int age) => From(_reached, age) is var reached && reached == 0 ? null : (double)From(_won, age) / reached;

    private static int From(int[] sorted, int age)
    {
        var found = Array.BinarySearch(sorted, age - 1);
        if (found < 0) return sorted.Length - ~found;
        while (found < sorted.Length && sorted[found] < age) found++;
        return sorted.Length - found;
    }
}
