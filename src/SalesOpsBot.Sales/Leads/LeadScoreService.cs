using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads.Learning;
using SalesOpsBot.Sales.Leads.Routing;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Receipts;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Sales.Leads;

/// <summary>Explains the score of one lead.</summary>
public sealed class LeadScoreService(ILeadStore leads, LeadPredictor predictor, LeadRouteService routes, SalesOptions options)
{
    private const int Reasons = 3;
    private const double Noticeable = 0.05;

    /// <summary>The points and the probability of a lead, each with its reasons.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="lead">The lead's id, or words of its name, company or e-mail address.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<LeadScoreReport>> ExplainAsync(Viewer viewer, string? lead, CancellationToken cancellationToken) =>
        AccessPolicy.Everything(viewer).ThenAsync(async scope =>
            await (await LeadArgument.ReadAsync(leads, scope, lead, cancellationToken)).ThenAsync<LeadScoreReport>(async found => await ExplainAsync(viewer, scope, found, cancellationToken)));

    private async Task<LeadScoreReport> ExplainAsync(Viewer viewer, SalesScope scope, LeadRecord record, CancellationToken cancellationToken)
    {
        var rules = options.LeadsOn(viewer.Today);
        var score = LeadScorer.Score(record, viewer.Now, rules);
        var model = (await predictor.ModelAsync(viewer.Now, cancellationToken)).Match(m => m, _ => (ConversionModel?)null);
        var open = LeadStatuses.Open.Contains(record.Lead.Status);
        var prediction = open ? model?.Predict(LeadAttributes.Early(record, viewer.Now, rules)) : null;
        return new LeadScoreReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Lead = LeadLine.From(record, score, prediction?.Probability, viewer.Now),
            Score = score,
            HandNote = score.Frozen ? HandNote(record.HandScore!, viewer, score) : null,
            Up = [.. Strongest(prediction, 1)],
            Down = [.. Strongest(prediction, -1)],
            BaseRate = prediction is null ? null : Math.Round(model!.BaseRate, 6),
            ProbabilityNote = prediction is not null ? null : !open ? Decided(record.Lead.Status)
                : (await predictor.ModelAsync(viewer.Now, cancellationToken)).Match(_ => (string?)null, problem => problem.Message),
            NextThreshold = NextThreshold(score, rules),
            Route = open && record.Lead.OwnerId is null && await routes.RouteAsync(viewer, record.Lead, cancellationToken) is var route ? new(route.Person?.Name, route.Reason) : null,
            Receipt = new(Say("lead score"), 1, Say("points: Σ of the rules, halved after each half-life. Probability: logistic regression over what was known early, learnt from the company's decided leads, calibrated on leads it had not seen"), model?.Leads ?? record.Activities.Count)
            {
                Steps =
                [
                    .. options.Imported.On(SettingsKind.LeadScoring, viewer.Today) is { } version ? [version.Step(Say("Scoring rules"))] : Array.Empty<ReceiptStep>(),
                    .. score.Lines.Select(l => new ReceiptStep(l.Reason, l.Detail, l.Points.ToString("+0.#;-0.#;0", CultureInfo.InvariantCulture))),
                    new(Say("Points"), Say("sum of the lines"), score.ByRules.ToString("0.#", CultureInfo.InvariantCulture)),
                    .. prediction is null ? [] : prediction.Reasons.Take(2 * Reasons).Select(r => new ReceiptStep(r.Attribute, Say($"{r.Value}; {r.Leads} leads like this"), r.Effect.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) + " log-odds")),
                ],
                LeftOut = record.Activities.Count(a => a.At > viewer.Now) is > 0 and var later ? [new(later, Say("activities dated after now"))] : [],
            },
        };
    }

    private static string NextThreshold(LeadScore score, LeadOptions rules)
    {
        var (mql, sql) = (rules.MarketingQualifiedFrom, rules.SalesQualifiedFrom);
        return score.Points >= sql ? Say($"Sales-qualified: {sql:0.#} points or more go to a rep.")
            : score.Points >= mql ? Say($"Marketing-qualified; {sql - score.Points:0.#} more points to sales-qualified.")
            : Say($"{mql - score.Points:0.#} more points to marketing-qualified.");
    }

    private static string HandNote(HandScore hand, Viewer viewer, LeadScore score) => Say($"Set to {hand.Points:0.#} by {viewer.Org.Find(hand.SetById)?.Name ?? Say("somebody")} on {hand.SetAt:yyyy-MM-dd}{(string.IsNullOrWhiteSpace(hand.Note) ? "" : $" (“{hand.Note.Trim()}”)")}; the rules give {score.ByRules:0.#}.");

    private static IEnumerable<PredictionReason> Strongest(Prediction? prediction, int sign) => (prediction?.Reasons ?? []).Where(r => r.Effect * sign >= Noticeable).Take(Reasons);

    private static string Decided(LeadStatus status) => status == LeadStatus.Converted ? Say("It has become a deal.") : Say("It was given up.");
}
