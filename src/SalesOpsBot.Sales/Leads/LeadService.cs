using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads.Learning;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Receipts;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Sales.Leads;

/// <summary>Lists leads by score.</summary>
public sealed class LeadService(ILeadStore leads, LeadPredictor predictor, SalesOptions options)
{
    private const int MostScored = 5_000;

    /// <summary>A page of leads, hottest first: by points, then by probability, then the newest.</summary>
    public Task<Outcome<LeadList>> ListAsync(Viewer viewer, LeadQuery query, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, query.Scope).ThenAsync(whose => LeadStatuses.Read(query.Status).ThenAsync(status => Paging.Read(query.Page, query.Limit, "lead").ThenAsync(paging =>
            ListAsync(viewer, whose, query.MinScore, status.Name, status.Statuses, paging, cancellationToken))));

    private async Task<Outcome<LeadList>> ListAsync(
        Viewer viewer, SalesScope scope, decimal? least, string name, IReadOnlyList<LeadStatus> statuses, Paging paging, CancellationToken cancellationToken)
    {
        var (records, count) = await leads.ListAsync(scope, statuses, MostScored, cancellationToken);
        var model = await predictor.ModelAsync(viewer.Now, cancellationToken);
        var rules = options.LeadsOn(viewer.Today);
        var lines = records.Select(r => Line(r, model, viewer.Now, rules)).Where(l => l.Points >= (least ?? decimal.MinValue))
            .OrderByDescending(l => l.Points).ThenByDescending(l => l.Probability).ThenByDescending(l => l.ArrivedAt).ThenBy(l => l.ExternalId, StringComparer.Ordinal).ToList();
        return paging.PagesOf(lines.Count).Then<LeadList>(pages => new LeadList
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Leads = [.. lines.Skip(paging.Skip).Take(paging.Size)],
            Description = Describe(name, least),
            Count = lines.Count,
            SalesQualified = lines.Count(l => l.Points >= rules.SalesQualifiedFrom),
            MarketingQualified = lines.Count(l => l.Points >= rules.MarketingQualifiedFrom && l.Points < rules.SalesQualifiedFrom),
            Page = paging.Page,
            Pages = pages,
            ProbabilityNote = model.Match(_ => (string?)null, problem => problem.Message),
            Receipt = new(Say("lead score"), 1, Say("Σ points of the rules; what a lead does loses half of its points after each half-life. A score set by hand stands until it is given back"), lines.Count)
            {
                Steps = [.. options.Imported.On(SettingsKind.LeadScoring, viewer.Today) is { } version ? [version.Step(Say("Scoring rules"))] : Array.Empty<ReceiptStep>(), .. Rules(rules)],
                LeftOut = count > records.Count ? [new(count - records.Count, Say($"older leads: the newest {MostScored:N0} are scored"))] : [],
            },
        });
    }

    private static LeadLine Line(LeadRecord record, Outcome<ConversionModel> model, DateTimeOffset now, LeadOptions rules)
    {
        var undecided = LeadStatuses.Open.Contains(record.Lead.Status);
        var probability = undecided ? model.Match(m => m.Predict(LeadAttributes.Early(record, now, rules)).Probability, _ => (double?)null) : null;
        return LeadLine.From(record, LeadScorer.Score(record, now, rules), probability, now);
    }

    private static IEnumerable<ReceiptStep> Rules(LeadOptions rules)
    {
        foreach (var rule in rules.BehavioursInForce)
            yield return new(LeadAttributes.Words(rule.Activity), rule.HalfLifeDays > 0 ? Say($"half after {rule.HalfLifeDays:0.#} days, the latest {rule.MostCounted} count") : Say($"the latest {rule.MostCounted} count"), Signed(rule.Points));
        foreach (var rule in rules.AttributesInForce) yield return new(rule.Name, Say("once"), Signed(rule.Points));
    }

    private static string Signed(decimal points) => points.ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture);

    private static string Which(string status) => status switch
    {
        "all" => Say("all leads"),
        "open" => Say("open leads"),
        "new" => Say("new leads"),
        "working" => Say("working leads"),
        "qualified" => Say("qualified leads"),
        "disqualified" => Say("disqualified leads"),
        "converted" => Say("converted leads"),
        _ => Say($"{status} leads"),
    };

    private static string Describe(string status, decimal? least) =>
        Which(status) + (least is { } points ? Say($" with at least {points:0.#} points") : "") + Say(", hottest first");
}
