using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>Tells how much of somebody's time goes into other jobs: the 80/20 rule of the sales guides. Pure.</summary>
public static class JobTimeCalculator
{
    /// <summary>One person's time. 8 of 40 hours on another job are 20% and no warning yet; 8.5 of 40 are 21.25% and one.</summary>
    /// <param name="person">The name.</param>
    /// <param name="own">The person's own jobs; whoever has none does no other job's work.</param>
    /// <param name="minutes">The minutes known, by whose work they were.</param>
    /// <param name="most">The share of other work from above which there is a warning.</param>
    /// <returns>Nothing where no time is known.</returns>
    public static JobTime? Of(string person, IReadOnlyList<Job> own, IReadOnlyDictionary<Job, long> minutes, decimal most)
    {
        var all = minutes.Values.Sum();
        if (all <= 0) return null;
        var other = own.Count == 0 ? 0 : minutes.Where(m => !own.Contains(m.Key)).Sum(m => m.Value);
        var share = (decimal)other / all;
        return new(person, own, Hours(all), minutes.ToDictionary(m => m.Key, m => Hours(m.Value)), decimal.Round(share, 6, MidpointRounding.AwayFromZero), share > most);
    }

    private static decimal Hours(long minutes) => decimal.Round(minutes / 60m, 2, MidpointRounding.AwayFromZero);
}
