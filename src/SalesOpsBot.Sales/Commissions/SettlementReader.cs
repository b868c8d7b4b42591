using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Loads what the statements of a scope's people are made from.</summary>
public sealed class SettlementReader(ICommissionStore commissions, IQuotaStore quotas, SalesOptions options)
{
    /// <summary>Everything for the statements of a range of days.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="people">The same people.</param>
    /// <param name="range">The days.</param>
    /// <param name="asOf">What came after this day is not known.</param>
    /// <param name="knownOn">Only versions of plans, quotas and the calendar that were written down by this day; nothing means all of them.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<SettlementBook> ReadAsync(
        SalesScope scope, IReadOnlyList<Salesperson> people, DateRange range, DateOnly asOf, DateOnly? knownOn, CancellationToken cancellationToken)
    {
        var plans = await commissions.PlansAsync(cancellationToken);
        var known = knownOn is { } day ? plans.Where(p => DateOnly.FromDateTime(p.KeptAt.UtcDateTime) <= day).ToList() : plans;
        var calendar = options.CalendarKnownOn(knownOn);
        var assignments = await commissions.AssignmentsAsync(scope, cancellationToken);
        var terms = people.ToDictionary(p => p.Id, p => PlanTermFinder.Find(p.Id, assignments, known));
        var cuts = terms.Values.SelectMany(t => SettlementCalendar.Cut(t, SettlementBook.Needed(t, range), calendar)).Select(c => c.Days).ToList();
        var needed = cuts.Count == 0 ? range : new DateRange(cuts.Min(c => c.Start), cuts.Max(c => c.End));
        var wins = cuts.Count == 0 ? [] : await commissions.WinsAsync(scope, needed, asOf, cancellationToken);
        var targets = (await quotas.QuotasAsync(scope, needed, cancellationToken)).Where(q => knownOn is not { } last || DateOnly.FromDateTime(q.KeptAt.UtcDateTime) <= last).ToList();
        return new(terms, wins, targets, asOf, calendar, options.CompanyCurrency);
    }

    /// <summary>The part of a period that statements are made for: from its first day to today, or to its first day where it lies ahead.</summary>
    public static DateRange UpTo(DateOnly today, Period period) => new(period.Start, period.End <= today ? period.End : period.Start > today ? period.Start : today);
}
