using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Sales.Analysis;

/// <summary>Reads quotas as groups without deals, so that they join the groups of those who are to win them.</summary>
public sealed class QuotaGroupReader(IQuotaStore quotas, SalesOptions options)
{
    /// <summary>Whether quotas can be told apart by it: they are people's, and of days.</summary>
    public static bool Has(AnalysisBy by) => by is AnalysisBy.Rep or AnalysisBy.Region or AnalysisBy.Week or AnalysisBy.Month or AnalysisBy.Quarter;

    /// <summary>The quotas of a scope for a period: a group a person, or a group a stretch of time, keyed as <see cref="DealGroup.Key"/> is.</summary>
    public async Task<IReadOnlyList<DealGroup>> ReadAsync(Viewer viewer, SalesScope scope, Period period, AnalysisBy by, CancellationToken cancellationToken)
    {
        var kept = await quotas.QuotasAsync(scope, period.Days, cancellationToken);
        return by is AnalysisBy.Rep or AnalysisBy.Region ? ByPerson(viewer, kept, period) : OverTime(viewer, kept, period, by);
    }

    // A manager's own quota stands for the people below, so it does not count beside theirs.
    private List<DealGroup> ByPerson(Viewer viewer, IReadOnlyList<Quota> kept, Period period)
    {
        var people = QuotaCalculator.ByPerson(kept, period.Days, options.CompanyCurrency);
        var managers = people.Keys.SelectMany(viewer.Org.Above).Select(p => p.Id).ToHashSet();
        return [.. people.Where(p => !managers.Contains(p.Key)).Select(p => Group(p.Key.Value.ToString(CultureInfo.InvariantCulture), p.Value))];
    }

    private List<DealGroup> OverTime(Viewer viewer, IReadOnlyList<Quota> kept, Period period, AnalysisBy by)
    {
        var groups = new List<DealGroup>();
        for (var stretch = AnalysisCalculator.StretchOf(period.Start, by); stretch.Start <= period.End; stretch = stretch.Next())
            if (stretch.Days.Intersect(period.Days) is { } days && QuotaCalculator.Total(kept, days, viewer.Org, options.CompanyCurrency) is { } quota)
                groups.Add(Group(days.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), quota));
        return groups;
    }

    private static DealGroup Group(string key, Money quota) => new(key, 0, 0, 0, 0, 0, 0) { Quota = quota.MinorUnits };
}
