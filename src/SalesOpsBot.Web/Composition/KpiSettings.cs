using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Web.Composition;

/// <summary>What is wrong with the settings about key figures and the warnings of deals.</summary>
internal static class KpiSettings
{
    /// <summary>A sentence for each fault; none where all is well.</summary>
    public static IEnumerable<string> Faults(SalesOptions options) =>
        [.. OfKpis(options.Kpis), .. OfWarnings("", options.DealWarnings), .. options.DealWarnings.Stages.SelectMany(stage => OfStage(stage.Key, stage.Value, options))];

    private static IEnumerable<string> OfKpis(KpiOptions kpis)
    {
        if (kpis.MostOtherWork is < 0 or > 1) yield return $"Sales:Kpis:MostOtherWork is {kpis.MostOtherWork}; it must be 0 to 1, and 0.2 is 20%.";
        if (kpis.FollowUps < 1) yield return $"Sales:Kpis:FollowUps is {kpis.FollowUps}; it must be at least 1.";
        if (kpis.AnnualRecurringRevenue is <= 0) yield return $"Sales:Kpis:AnnualRecurringRevenue is {kpis.AnnualRecurringRevenue}; it must be above 0, or left out.";
        if (kpis.ManagerFrom <= 0 || kpis.DirectorFrom <= kpis.ManagerFrom) yield return $"Sales:Kpis:ManagerFrom is {kpis.ManagerFrom} and DirectorFrom is {kpis.DirectorFrom}; both must be above 0, and the second above the first.";
    }

    private static IEnumerable<string> OfStage(string name, DealWarningThresholds thresholds, SalesOptions options)
    {
        // Where the settings name the stages, another name can only be a slip; stages of an import are not known at the start.
        if (options.Stages.Count > 0 && !options.Stages.Any(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            yield return $"Sales:DealWarnings:Stages:{name} is no stage of Sales:Stages.";
        foreach (var fault in OfWarnings($"Stages:{name}:", thresholds)) yield return fault;
    }

    private static IEnumerable<string> OfWarnings(string where, DealWarningThresholds thresholds)
    {
        (string Name, int? Days, int Least)[] all =
        [
            (nameof(thresholds.OverdueDays), thresholds.OverdueDays, 1),
            (nameof(thresholds.UndatedDays), thresholds.UndatedDays, 0),
            (nameof(thresholds.QuietDays), thresholds.QuietDays, 1),
            (nameof(thresholds.StalledDays), thresholds.StalledDays, 1),
            (nameof(thresholds.NoNextStepDays), thresholds.NoNextStepDays, 0),
            (nameof(thresholds.OldDays), thresholds.OldDays, 1),
        ];
        foreach (var (name, days, least) in all.Where(t => t.Days is { } days && (days < t.Least || days > 3_650)))
            yield return $"Sales:DealWarnings:{where}{name} is {days}; it must be {least} to 3650 days.";
    }
}
