using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Leads.Funnels;

/// <summary>Counts how far leads came. Pure.</summary>
public static class FunnelCalculator
{
    /// <summary>The steps from lead to won. Whoever came further came through every step before, so no step has more than the one above it.</summary>
    public static IReadOnlyList<FunnelStep> Calculate(IEnumerable<LeadStage> furthest)
    {
        var byStage = furthest.CountBy(s => s).ToDictionary();
        var steps = new List<FunnelStep>();
        foreach (var stage in Enum.GetValues<LeadStage>())
        {
            var count = byStage.Where(s => s.Key >= stage).Sum(s => (long)s.Value);
            steps.Add(new(stage, Title(stage), count, steps is [.., var before] ? Share(count, before.Count) : null, Share(count, steps is [var all, ..] ? all.Count : count)));
        }

        return steps;
    }

    private static string Title(LeadStage stage) => stage switch
    {
        LeadStage.Lead => Say("Leads"),
        LeadStage.MarketingQualified => Say("Marketing-qualified"),
        LeadStage.SalesQualified => Say("Sales-qualified"),
        LeadStage.Deal => Say("Deals"),
        LeadStage.Won => Say("Won"),
    };

    private static decimal? Share(long part, long whole) => whole == 0 ? null : decimal.Round((decimal)part / whole, 6, MidpointRounding.AwayFromZero);
}
