namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>Sums up waits, those that have not ended among them: a lead that nobody answered is not dropped, it counts as longer than it has waited. Pure.</summary>
public static class WaitCalculator
{
    /// <summary>
    /// The median wait, by the product-limit estimate of Kaplan and Meier: the time by which half of all leads are answered. Without waits that go on it is the
    /// usual median.
    /// </summary>
    /// <returns>Nothing where fewer than half were ever answered, or there are none.</returns>
    public static TimeSpan? Median(IReadOnlyList<Wait> waits)
    {
        var ordered = waits.OrderBy(w => w.Time).ThenByDescending(w => w.Ended).ToList();
        var (waiting, half) = (1m, (TimeSpan?)null);
        for (var i = 0; i < ordered.Count; i++)
        {
            if (!ordered[i].Ended) continue;
            if (half is { } first) return first + ((ordered[i].Time - first) / 2);
            waiting *= 1 - (1m / (ordered.Count - i));
            if (decimal.Round(waiting, 20) < 0.5m) return ordered[i].Time;
            if (decimal.Round(waiting, 20) == 0.5m) half = ordered[i].Time;
        }

        return half;
    }

    /// <summary>The share answered within a target. Leads that still have time are neither in nor out.</summary>
    public static (long Within, long Decided) Within(IReadOnlyList<Wait> waits, TimeSpan target) =>
        (waits.LongCount(w => w.Ended && w.Time <= target), waits.LongCount(w => w.Ended || w.Time > target));
}
