using System.Globalization;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Takes back commission where a win that was settled before is taken back within its window. Pure.</summary>
internal static class ClawbackCalculator
{
    /// <summary>The deals with what was taken back of them, what is due for it, and a sentence for each that came too late.</summary>
    public static (IReadOnlyList<SettledDeal> Deals, IReadOnlyList<ClawbackDue> Due, IReadOnlyList<string> Notes) Reverse(IEnumerable<SettledDeal> deals, DateRange days, DateOnly asOf)
    {
        var (kept, due, notes) = (new List<SettledDeal>(), new List<ClawbackDue>(), new List<string>());
        foreach (var deal in deals)
        {
            var now = deal;
            foreach (var reversal in deal.Win.Reversals.Where(r => days.Contains(r.ReversedOn) && r.ReversedOn <= asOf))
            {
                if (now.LastDay is not { } last || reversal.ReversedOn > last) notes.Add(TooLate(now, reversal));
                else now = Reverse(now, reversal, due);
            }

            kept.Add(now);
        }

        return (kept, due, notes);
    }

    /// <summary>This settlement's instalment of each, and what is left for later.</summary>
    public static (IReadOnlyList<CommissionLine> Lines, IReadOnlyList<ClawbackDue> Later) Take(IReadOnlyList<ClawbackDue> due) =>
        ([.. due.Select(Line)], [.. due.Select(d => d with { Taken = d.Taken + 1 }).Where(d => d.Taken < d.Parts.Count)]);

    private static SettledDeal Reverse(SettledDeal deal, DealReversal reversal, List<ClawbackDue> due)
    {
        // What was taken back before, in whichever settlement, is no part of what there is to take back now.
        var standing = reversal.WonValue - deal.Win.Reversals.TakeWhile(r => r != reversal).Sum(r => r.Amount);
        var left = deal.Earned - deal.TakenBack;
        if (standing <= 0 || left.MinorUnits <= 0) return deal;
        var back = left.Times(Math.Clamp((decimal)reversal.Amount / standing, 0, 1)).MinorUnits;
        var cancelled = Math.Clamp(deal.Held.MinorUnits, 0, back);
        var currency = left.Currency;
        if (back > cancelled)
        {
            var parts = new Money(cancelled - back, currency).Allocate([.. Enumerable.Repeat(1m, Math.Max(1, deal.Terms!.Instalments))]);
            due.Add(new(deal.Win, reversal, parts, 0));
        }

        return deal with { Cancelled = deal.Cancelled + new Money(cancelled, currency), TakenBack = deal.TakenBack + new Money(back, currency) };
    }

    private static CommissionLine Line(ClawbackDue due)
    {
        var whole = due.Parts.Aggregate((sum, part) => sum + part);
        return new()
        {
            Kind = CommissionLineKind.Clawback,
            Rule = Say($"{due.Reversal.Reason ?? Say("win taken back")} on {Day(due.Reversal.ReversedOn)}, {Days(due.Reversal)} days after the win"),
            Amount = due.Parts[due.Taken],
            Working = due.Parts.Count == 1 ? Say($"{whole} at once") : Say($"instalment {due.Taken + 1} of {due.Parts.Count} of {whole}"),
            DealId = due.Win.DealId,
            Deal = due.Win.ExternalId,
            DealName = due.Win.Name,
            On = due.Reversal.ReversedOn,
        };
    }

    private static string TooLate(SettledDeal deal, DealReversal reversal) => deal.LastDay is { } last
        ? Say($"{deal.Win.Name} was taken back on {Day(reversal.ReversedOn)}, after {Day(last)}, the last day of its window: its commission stays.")
        : Say($"{deal.Win.Name} was taken back on {Day(reversal.ReversedOn)}; the plan that paid it takes nothing back.");

    private static int Days(DealReversal reversal) => reversal.ReversedOn.DayNumber - reversal.WonOn.DayNumber;

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
