namespace SalesOpsBot.Sales.Commissions;

/// <summary>Follows deals from one settlement to the next: what waits for payments, what is taken back. Pure.</summary>
internal static class DealSettler
{
    /// <summary>Settles the deals of the days and goes on with those of before.</summary>
    /// <param name="rules">The plan's rules.</param>
    /// <param name="credits">The person's credits of the days.</param>
    /// <param name="lines">What they earned.</param>
    /// <param name="before">Deals settled before.</param>
    /// <param name="days">The days.</param>
    /// <param name="until">The last of them that is known.</param>
    public static DealsSettled Settle(
        CommissionRules rules, IReadOnlyList<DealCredit> credits, IReadOnlyList<CommissionLine> lines, IReadOnlyList<SettledDeal> before, DateRange days, DateOnly until)
    {
        var earned = lines.ToLookup(l => l.DealId);
        var won = credits.Select(c => c.Win).DistinctBy(w => w.DealId).Select(w => New(rules, w, [.. earned[w.DealId]])).ToList();
        var fresh = won.ConvertAll(d => rules.PayOut == PayOut.AsInvoicesArePaid ? PaymentCalculator.Hold(d, until) : (Deal: d, Line: null));
        var (reversed, due, notes) = ClawbackCalculator.Reverse(before, days, until);
        var earlier = reversed.Select(d => PaymentCalculator.Release(d, until)).ToList();
        return new(fresh.ConvertAll(d => d.Deal), earlier.ConvertAll(d => d.Deal), [.. fresh.Concat(earlier).Select(d => d.Line).OfType<CommissionLine>()], due, notes);
    }

    /// <summary>The deals that later settlements need: those that wait, and those that can still be taken back.</summary>
    /// <param name="deals">The deals of the settlement.</param>
    /// <param name="cut">What the cap per settlement cut off. It was never paid, so no deal's commission is taken back beyond what is left of it.</param>
    /// <param name="until">The last day that is known.</param>
    public static IReadOnlyList<SettledDeal> Keep(DealsSettled deals, Money cut, DateOnly until)
    {
        var atRate = deals.Fresh.Sum(d => (decimal)d.AtRate.MinorUnits);
        var left = cut.MinorUnits > 0 && atRate > 0 ? Math.Max(0, 1 - (cut.MinorUnits / atRate)) : 1;
        return [.. deals.Fresh.Select(d => d with { Earned = d.Earned - d.AtRate + d.AtRate.Times(left) }).Concat(deals.Earlier).Where(d => d.Held.MinorUnits > 0 || d.LastDay > until)];
    }

    private static SettledDeal New(CommissionRules rules, DealWin win, IReadOnlyList<CommissionLine> lines)
    {
        var zero = Money.Zero(win.Value!.Value.Currency);
        var atRate = lines.Where(l => l.Kind is CommissionLineKind.Rate or CommissionLineKind.DealCap).Aggregate(zero, (sum, l) => sum + l.Amount);
        return new(win, rules.Clawback, atRate, lines.Aggregate(zero, (sum, l) => sum + l.Amount), atRate, zero, zero);
    }
}
