using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Traces commission: of a deal, or of a whole settlement, and to where it parts from what somebody expected.</summary>
public sealed class CommissionExplanationService(SettlementReader settlements, ICommissionStore commissions, IDealStore deals, SalesOptions options)
{
    /// <summary>Deals closed this many days before or after a settlement may be the ones that somebody counted.</summary>
    private const int Nearby = 31;

    /// <summary>Explains a deal's commission, or a settlement's.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="deal">The deal's id, or words that name it; nothing for the whole settlement.</param>
    /// <param name="period">In canonical form; the settlement in which the deal closed, or the current one, where nothing is said.</param>
    /// <param name="scope">Whose; the deal's owner, or the asker, where nothing is said.</param>
    /// <param name="expected">What the asker expected.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<CommissionExplanation>> ExplainAsync(Viewer viewer, string? deal, string? period, string? scope, Money? expected, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(deal)) return await TraceAsync(viewer, null, period, scope ?? "me", expected, cancellationToken);
        return await (await FindAsync(viewer, deal, cancellationToken)).ThenAsync(found => found switch
        {
            { Status: not DealStatus.Won } => Task.FromResult<Outcome<CommissionExplanation>>(Problem.Invalid("deal", $"{found.Name} ({found.ExternalId}) is {(found.Status == DealStatus.Lost ? Say("lost") : Say("not won yet"))}, so it earns nothing. Ask what it would earn, like “what if I close {found.ExternalId}?”")),
            _ => TraceAsync(viewer, found, period ?? found.CloseDate?.ToString("O", CultureInfo.InvariantCulture), scope ?? Owner(viewer, found), expected, cancellationToken),
        });
    }

    private Task<Outcome<CommissionExplanation>> TraceAsync(Viewer viewer, DealLine? deal, string? period, string scope, Money? expected, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(when => TraceAsync(viewer, deal, when, whose, expected, cancellationToken)));

    private async Task<Outcome<CommissionExplanation>> TraceAsync(Viewer viewer, DealLine? deal, Period period, SalesScope scope, Money? expected, CancellationToken cancellationToken)
    {
        if (scope.Owners is not [var owner] || viewer.Org.Find(owner) is not { } person) return Problem.Invalid("scope", "Commission is explained for one person at a time. Say whose, like rep:NAME.");
        var range = SettlementReader.UpTo(viewer.Today, period);
        var book = await settlements.ReadAsync(scope, [person], range, viewer.Today, null, cancellationToken);
        if (book.Run(person, range) is not [.., var run]) return CommissionService.NoPlan(viewer, scope, period);
        var lines = deal is null ? run.Statement.Lines : [.. run.Statement.Lines.Where(l => l.DealId == deal.Id)];
        if (deal is not null && lines.Count == 0) return Problem.NotFound("deal", $"{deal.Name} ({deal.ExternalId}) is in no line of {person.Name}'s statement for {run.Statement.Period}.");
        return new CommissionExplanation
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Person = person.Name,
            Statement = run.Statement,
            Deal = deal?.ExternalId,
            DealName = deal?.Name,
            Lines = lines,
            Amount = lines.Aggregate(Money.Zero(options.CompanyCurrency), (sum, l) => sum + l.Amount),
            Difference = expected is { } amount && options.InCompanyCurrency(amount) is { } figure
                ? CommissionDifferenceFinder.Find(figure, run, deal?.Id, await NearbyAsync(scope, person, run.Settlement, viewer.Today, cancellationToken))
                : null,
            Receipt = CommissionReceipts.Of([run.Statement]),
        };
    }

    private async Task<IReadOnlyList<DealWin>> NearbyAsync(SalesScope scope, Salesperson person, Settlement settlement, DateOnly today, CancellationToken cancellationToken)
    {
        var days = settlement.Days;
        DateRange around = new(days.Start.AddDays(-Nearby), days.End > DateOnly.MaxValue.AddDays(-Nearby) ? days.End : days.End.AddDays(Nearby));
        var wins = await commissions.WinsAsync(scope, around, today, cancellationToken);
        var open = await deals.ListAsync(scope, new() { Status = DealStatus.Open, Closing = days }, DealOrder.Value, 0, Nearby, cancellationToken);
        return [.. wins.Where(w => !days.Contains(w.WonOn) && CreditCalculator.HasPart(person.Id, w)), .. open.Deals.Select(d => SimulatedWins.Of(d, [], d.CloseDate ?? days.End))];
    }

    private async Task<Outcome<DealLine>> FindAsync(Viewer viewer, string deal, CancellationToken cancellationToken) =>
        await AccessPolicy.Everything(viewer).ThenAsync<DealLine>(async scope => DealChooser.Choose(deal, "deal", await deals.FindAsync(scope, deal, DealChooser.Closest, cancellationToken), DealStatus.Won));

    private static string Owner(Viewer viewer, DealLine deal) => deal.Owner is { } name && deal.OwnerId != viewer.Person.Id ? $"rep:{name}" : "me";
}
