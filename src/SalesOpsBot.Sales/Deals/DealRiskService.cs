using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Answers which deals need a look.</summary>
public sealed class DealRiskService(IDealStore deals, IStageStore stages, SalesOptions options)
{
    /// <summary>The open deals that have at least one of the <see cref="DealWarningFinder.Risks"/>.</summary>
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
        var rules = Rules(viewer.Today, await stages.StagesAsync(cancellationToken), longest);
        var found = await deals.AtRiskAsync(scope, rules, period?.Days, paging.Skip, paging.Size, cancellationToken);
        return paging.PagesOf(found.Count).Then<DealRiskReport>(pages => new DealRiskReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            Deals = found.Deals,
            Warnings = found.Deals.ToDictionary(d => d.ExternalId, d => DealWarningFinder.Find(d, viewer.Today, options.DealWarnings.For(d.Stage, longest))),
            Reasons = found.Reasons,
            Count = found.Count,
            Value = new(found.Value, options.CompanyCurrency),
            Page = paging.Page,
            Pages = pages,
            Receipt = new(Say("deals at risk"), 2, Definition(rules), found.Count),
        });
    }

    private DealRiskRules Rules(DateOnly today, IReadOnlyList<Stage> all, int? longest)
    {
        var own = all.Where(s => options.DealWarnings.Stages.ContainsKey(s.Name)).ToDictionary(s => s.Id, s => options.DealWarnings.For(s.Name, longest));
        return new(today, options.DealWarnings.For("", longest), own);
    }

    private static string Definition(DealRiskRules rules)
    {
        var (usual, own) = (rules.Usual, rules.Stages.Count == 0 ? "" : Say("; some stages have thresholds of their own"));
        var old = usual.OldDays is { } days ? Say($"older than {days} days (unless set, the longest win)") : Say("older than any win (there is none yet)");
        return Say($"open deals {usual.OverdueDays} or more days past their close date, without one, {old}, longer than {usual.StalledDays} days in their stage, longer than {usual.QuietDays} days without activity, or {usual.NoNextStepDays} or more days old without a next step{own}; most reasons first, then largest");
    }
}
