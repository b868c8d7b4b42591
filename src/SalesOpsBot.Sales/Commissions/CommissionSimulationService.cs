using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Answers "what if": what closing some open deals, or winning an amount more, would do.</summary>
public sealed class CommissionSimulationService(SettlementReader settlements, ICommissionStore commissions, IDealStore deals, ForecastService forecasts, SalesOptions options)
{
    private const int MostDeals = 50;

    /// <summary>Simulates.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said. The last settlement in it is meant.</param>
    /// <param name="names">Ids of open deals, or words that name them.</param>
    /// <param name="amount">What is won beside them.</param>
    /// <param name="scope">Whose; the asker's own where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<CommissionSimulation>> SimulateAsync(Viewer viewer, string? period, IReadOnlyList<string> names, Money? amount, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, string.IsNullOrWhiteSpace(scope) ? "me" : scope).ThenAsync(whose => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(async when => await (await FindAsync(viewer, names, cancellationToken)).ThenAsync(found => SimulateAsync(viewer, when, whose, found, amount, cancellationToken))));

    private async Task<Outcome<CommissionSimulation>> SimulateAsync(Viewer viewer, Period period, SalesScope scope, IReadOnlyList<DealLine> found, Money? amount, CancellationToken cancellationToken)
    {
        if (scope.Owners is not [var owner] || viewer.Org.Find(owner) is not { } person) return Problem.Invalid("scope", "What-ifs are worked out for one person at a time. Say whose, like rep:NAME.");
        if (Refusal(found, amount) is { } refused) return refused;
        var range = SettlementReader.UpTo(viewer.Today, period);
        var book = await settlements.ReadAsync(scope, [person], range, viewer.Today, null, cancellationToken);
        if (book.Run(person, range) is not [.., var run]) return CommissionService.NoPlan(viewer, scope, period);
        var extra = amount is { } own ? options.InCompanyCurrency(own) : null;
        var splits = (await commissions.SplitsAsync(scope, [.. found.Select(d => d.Id)], cancellationToken)).ToLookup(s => s.DealId);
        List<DealWin> more = [.. found.Select(d => SimulatedWins.Of(d, [.. splits[d.Id]], CommissionSimulator.WonOn(run.Settlement, d.CloseDate, viewer.Today)))];
        if (extra is { } money) more.Add(SimulatedWins.Of(money, person.Id, CommissionSimulator.WonOn(run.Settlement, null, viewer.Today)));
        var then = CommissionSimulator.Simulate(run, more);
        return new CommissionSimulation
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Person = person.Name,
            Period = run.Settlement.Period,
            Deals = found,
            Amount = extra,
            Added = more.Aggregate(Money.Zero(options.CompanyCurrency), (sum, w) => sum + w.Value!.Value),
            Now = run.Statement,
            Then = then.Statement,
            NewLines = [.. then.Statement.Lines.Except(run.Statement.Lines)],
            Forecast = await EffectAsync(viewer, run.Settlement.Period, scope.Canonical, scope.Label, found, extra, cancellationToken),
            Team = viewer.Org.Above(person.Id).FirstOrDefault() is { } manager ? await EffectAsync(viewer, run.Settlement.Period, $"team:{manager.Name}", Say($"{manager.Name}'s team"), found, extra, cancellationToken) : null,
            Receipt = CommissionReceipts.Of([then.Statement]),
        };
    }

    private Problem? Refusal(IReadOnlyList<DealLine> found, Money? amount) => (found.FirstOrDefault(d => d.CompanyValue is null), amount) switch
    {
        (null, null) when found.Count == 0 => Problem.Invalid("deals", "What should I assume? Name open deals, an amount, or both, like “what if I close Isdom and bring 20k more?”"),
        ({ } unknown, _) => Problem.Invalid("deals", $"{unknown.Name} ({unknown.ExternalId}) has no value in {options.CompanyCurrency} yet. Say an amount instead."),
        (_, { MinorUnits: <= 0 }) => Problem.Invalid("amount", "The amount must be above zero."),
        (_, { } said) when options.InCompanyCurrency(said) is null => Problem.Invalid("amount", $"I know no exchange rate for {said.Currency}. Say the amount in {options.CompanyCurrency}."),
        _ => null,
    };

    private async Task<SimulatedForecast> EffectAsync(Viewer viewer, Period period, string scope, string label, IReadOnlyList<DealLine> found, Money? extra, CancellationToken cancellationToken)
    {
        var zero = Money.Zero(options.CompanyCurrency);
        var won = found.Aggregate(extra ?? zero, (sum, d) => sum + d.CompanyValue!.Value);
        var weighed = found
            .Where(d => d.CloseDate is { } day && period.Days.Contains(day) && d.Category != ForecastCategory.Omitted)
            .Aggregate(zero, (sum, d) => sum + d.CompanyValue!.Value.Times((decimal)d.StageProbability));
        var effect = new SimulatedForecast(label, won, won - weighed);
        return (await forecasts.ForecastAsync(viewer, period.ToString(), scope, null, cancellationToken)).Match(report => effect.With(report.Forecast), _ => effect);
    }

    private async Task<Outcome<IReadOnlyList<DealLine>>> FindAsync(Viewer viewer, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        if (names.Count > MostDeals) return Problem.Invalid("deals", $"That is more than {MostDeals} deals; say an amount instead.");
        return await AccessPolicy.Everything(viewer).ThenAsync(async scope =>
            (await DealChooser.ChooseAllAsync(names, "deals", name => deals.FindAsync(scope, name, DealChooser.Closest, cancellationToken), DealStatus.Open))
            .Then<IReadOnlyList<DealLine>>(found => found.FirstOrDefault(d => d.Status != DealStatus.Open) is { } closed ? Closed(closed) : new Outcome<IReadOnlyList<DealLine>>.Found(found)));
    }

    private static Problem Closed(DealLine deal) => Problem.Invalid("deals", $"{deal.Name} ({deal.ExternalId}) is {(deal.Status == DealStatus.Won ? Say("won already, so its commission is in the statement") : Say("lost"))}.");
}
