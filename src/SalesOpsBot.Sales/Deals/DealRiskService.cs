using System.Globalization;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Answers which deals need a look.</summary>
public sealed class DealRiskService(IDealStore deals, SalesOptions options)
{
    /// <summary>The open deals that are overdue, undated, quiet, or older than any win.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="period">In which they are expected to close; all where nothing is said.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<DealRiskReport>> AtRiskAsync(Viewer viewer, string? scope, string? period, int? page, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument.ReadOptional(period).ThenAsync(when => Paging.Read(page, null, "deal").ThenAsync(paging =>
            ReportAsync(viewer, whose, when, paging, cancellationToken))));

    private async Task<Outcome<DealRiskReport>> ReportAsync(Viewer viewer, SalesScope scope, Period? period, Paging paging, CancellationToken cancellationToken)
    {
        var longest = await deals.LongestWonCycleAsync(cancellationToken);
        var rules = new DealRiskRules(viewer.Today, viewer.Today.AddDays(-options.QuietDays), longest is { } days ? viewer.Today.AddDays(-days) : null);
        var found = await deals.AtRiskAsync(scope, rules, period?.Days, paging.Skip, paging.Size, cancellationToken);
        return paging.PagesOf(found.Count).Then<DealRiskReport>(pages => new DealRiskReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            Deals = found.Deals,
            Warnings = found.Deals.ToDictionary(d => d.ExternalId, d => DealWarningFinder.Find(d, viewer.Today, longest, options.QuietDays)),
            Reasons = new Dictionary<string, long> { ["overdue"] = found.Overdue, ["no_close_date"] = found.Undated, ["old"] = found.Old, ["no_activity"] = found.Quiet },
            Count = found.Count,
            Value = new(found.Value, options.CompanyCurrency),
            Page = paging.Page,
            Pages = pages,
            Receipt = new("deals at risk", 1, Definition(longest), found.Count),
        });
    }

    private string Definition(int? longest) => string.Create(
        CultureInfo.InvariantCulture,
        $"open deals whose close date has passed, that have none, without activity for more than {options.QuietDays} days, or {(longest is { } days ? $"older than the longest win, {days} days" : "older than any win (there is none yet)")}; most reasons first, then largest");
}
