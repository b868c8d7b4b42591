using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Sample;

/// <summary>A quota for every rep and quarter that the data covers, and for the next.</summary>
internal static class QuotaExtras
{
    /// <summary>The first version of each; one that somebody imports later takes its place.</summary>
    private static readonly Table Quotas = new("quotas", ["salesperson_id", "starts_on", "ends_on", "valid_from", "version"],
        [new("salesperson_id"), new("starts_on"), new("ends_on"), new("valid_from"), new("version"), new("amount"), new("kept_at"), new("generated")]);

    /// <summary>Quotas are round: thousands, in minor units.</summary>
    private const long Step = 1_000_00;

    private const double LeastAttainment = 0.6;
    private const double MostAttainment = 1.3;

    /// <summary>Sets them so that attainment lies between 60% and 130%, each rep near a level of their own.</summary>
    public static (long New, long Changed) Write(SampleCompany company, WinsOfTheFile wins)
    {
        var reps = company.People.Where(p => p.Role == Role.Rep).ToList();
        var (quarters, next) = (wins.Quarters.ToList(), WinsOfTheFile.QuarterStart(company.Today).AddMonths(3));
        var current = WinsOfTheFile.QuarterStart(company.Today);
        foreach (var quarter in new[] { current, next })
        {
            if (!quarters.Contains(quarter)) quarters.Add(quarter);
        }

        var rows = reps.SelectMany(rep => quarters.Select(quarter =>
        {
            var random = new SplitMix("quota", $"{rep.ExternalId}/{quarter.Year}/{quarter.Month}");
            var level = 0.75 + (0.4 * new SplitMix("level", rep.ExternalId).Share());
            var attainment = Math.Clamp(level + (0.3 * (random.Share() - 0.5)), LeastAttainment, MostAttainment);
            var amount = Math.Max(1, (long)Math.Round(Expected(rep, quarter, reps, wins) / attainment / Step)) * Step;
            return new object?[] { rep.Id, quarter.DayNumber, quarter.AddMonths(3).AddDays(-1).DayNumber, quarter.DayNumber, 1, amount, 0L, true };
        }));
        return GeneratedRows.Write(company.Session, Quotas, rows);
    }

    /// <summary>What the rep wins in the quarter; what the rep won before, or what the peers win, where the files have nothing for it.</summary>
    private static double Expected(SampleCompany.Person rep, DateOnly quarter, List<SampleCompany.Person> reps, WinsOfTheFile wins)
    {
        if (wins.Won(rep.ExternalId, quarter) is > 0 and var own) return own;
        if (wins.Won(rep.ExternalId, quarter.AddMonths(-3)) is > 0 and var before) return before;
        var peers = reps.Where(peer => peer.ManagerId == rep.ManagerId).Select(peer => Math.Max(wins.Won(peer.ExternalId, quarter), wins.Won(peer.ExternalId, quarter.AddMonths(-3)))).ToList();
        return peers.Count > 0 ? peers.Average() : 0;
    }
}
