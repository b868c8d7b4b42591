using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Everything that the statements of some people are made from, loaded once.</summary>
public sealed class SettlementBook
{
    private readonly IReadOnlyDictionary<SalespersonId, IReadOnlyList<PlanTerm>> _terms;
    private readonly IReadOnlyList<DealWin> _wins;
    private readonly IReadOnlyList<Quota> _quotas;
    private readonly FiscalCalendar _calendar;
    private readonly Currency _currency;
    private readonly DateOnly _asOf;

    internal SettlementBook(
        IReadOnlyDictionary<SalespersonId, IReadOnlyList<PlanTerm>> terms, IReadOnlyList<DealWin> wins, IReadOnlyList<Quota> quotas, DateOnly asOf, FiscalCalendar calendar, Currency currency) =>
        (_terms, _wins, _quotas, _asOf, _calendar, _currency) = (terms, wins, quotas, asOf, calendar, currency);

    /// <summary>A person's settlements that share a day with a range, earliest first.</summary>
    public IReadOnlyList<SettlementRun> Run(Salesperson person, DateRange range)
    {
        var terms = _terms.GetValueOrDefault(person.Id, []);
        var carry = CommissionCarry.None(_currency);
        var found = new List<SettlementRun>();
        foreach (var (term, period, days) in SettlementCalendar.Cut(terms, Needed(terms, range), _calendar))
        {
            var run = SettlementRun.Of(Settlement(person, term, period, days), carry);
            if (days.Intersect(range) is not null) found.Add(run);
            carry = run.Statement.Carry;
        }

        return found;
    }

    /// <summary>The days from which settlements are run for a range: where a plan remembers, all from its beginning on.</summary>
    internal static DateRange Needed(IReadOnlyList<PlanTerm> terms, DateRange range)
    {
        var first = terms.Where(t => t.Plan.Rules.Remembers && t.Days.Start < range.Start).Select(t => t.Days.Start).DefaultIfEmpty(range.Start).Min();
        return new(first, range.End);
    }

    private Settlement Settlement(Salesperson person, PlanTerm term, Period period, DateRange days) => new()
    {
        PersonId = person.Id,
        Person = person.Name,
        Plan = term.Plan,
        Period = period,
        Days = days,
        Target = Target(person, term.Plan.Rules, period, days),
        Quotas = term.Plan.Rules.Target is null ? [.. QuotaFinder.InForce(Quotas(person, days), days)] : [],
        Wins = [.. _wins.Where(w => days.Contains(w.WonOn) && CreditCalculator.HasPart(person.Id, w))],
        Leaves = term.Ends && days.End == term.Days.End,
        AsOf = _asOf,
    };

    private Money? Target(Salesperson person, CommissionRules rules, Period period, DateRange days)
    {
        if (rules.Target is { } target) return Money.Of(target, _currency).Times((decimal)days.Days / period.Days.Days);
        return QuotaCalculator.ByPerson([.. Quotas(person, days)], days, _currency) is var own && own.TryGetValue(person.Id, out var quota) ? quota : null;
    }

    private IEnumerable<Quota> Quotas(Salesperson person, DateRange days) => _quotas.Where(q => q.SalespersonId == person.Id && q.Start <= days.End && q.End >= days.Start);
}
