namespace SalesOpsBot.Sales.Commissions;

/// <summary>
/// Makes statements. Pure: the same settlement and carry give the same statement to the cent, whatever order the wins come in. The order of the rules: base pay; deals
/// at their rates, each cut at the cap per deal; held and released by payments; cap and floor of the settlement; extras; clawbacks; draw.
/// </summary>
public static class CommissionCalculator
{
    /// <summary>The statement of one settlement.</summary>
    /// <param name="settlement">Who, by which plan, what was won.</param>
    /// <param name="carry">What the settlement before handed on.</param>
    public static CommissionStatement Calculate(Settlement settlement, CommissionCarry carry)
    {
        var (rules, currency) = (settlement.Plan.Rules, carry.Owed.Currency);
        var credits = Credits(settlement);
        var slicer = new TierSlicer(rules, settlement.Target, credits, currency);
        var rated = RateCalculator.Calculate(slicer, rules.Cap?.Deal, currency);
        var extras = SpiffCalculator.Calculate(rules, credits, currency).ToList();
        var until = settlement.Days.End < settlement.AsOf ? settlement.Days.End : settlement.AsOf;
        var paid = DealSettler.Settle(rules, credits, [.. rated, .. extras], carry.Deals, settlement.Days, until);
        var bounded = Bounds(rules, [.. rated, .. paid.Lines], currency);
        var (clawed, due) = ClawbackCalculator.Take([.. carry.Due, .. paid.Due]);
        var cut = -Sum(bounded.Where(b => b.Kind == CommissionLineKind.PeriodCap), currency);
        List<CommissionLine> earned = [.. rated, .. paid.Lines, .. bounded, .. extras, .. clawed];
        var (drawn, owed) = DrawCalculator.Settle(rules.Draw, Sum(earned, currency), carry.Owed, settlement.Leaves);
        return new()
        {
            PersonId = settlement.PersonId,
            Person = settlement.Person,
            Plan = settlement.Plan.Name,
            PlanValidFrom = settlement.Plan.ValidFrom,
            PlanVersion = settlement.Plan.Version,
            PlanKeptAt = settlement.Plan.KeptAt,
            TiersPay = rules.TiersPay,
            Period = settlement.Period,
            Days = settlement.Days,
            Credited = slicer.Counted,
            Target = settlement.Target,
            Quotas = settlement.Quotas,
            Attainment = settlement.Target is { } target ? slicer.Counted.RatioTo(target) : null,
            Tier = slicer.Reached.Name,
            TierRate = slicer.Barred is null ? slicer.Reached.Rate : 0,
            Next = Next(slicer, rules, settlement.Target, currency),
            Lines = [.. BasePay(rules, currency), .. earned, .. drawn is null ? [] : new[] { drawn }],
            Notes = [.. Notes(settlement, slicer), .. paid.Notes],
            WithoutValue = settlement.Wins.Count(w => w.Value is null),
            Carry = new(owed) { Deals = DealSettler.Keep(paid, cut, until), Due = due },
        };
    }

    /// <summary>What was won, and what of it was taken back before it was settled.</summary>
    private static IReadOnlyList<DealCredit> Credits(Settlement settlement)
    {
        var won = CreditCalculator.For(settlement.PersonId, settlement.Wins);
        var back =
            from credit in won
            from reversal in credit.Win.Reversals
            where settlement.Days.Contains(reversal.ReversedOn) && reversal.ReversedOn <= settlement.AsOf && reversal.WonValue > 0
            let amount = credit.Part.Take(new Money(reversal.Amount, credit.Amount.Currency))
            let counted = credit.QuotaAmount.Times((decimal)reversal.Amount / reversal.WonValue)
            select credit with { Amount = -amount, QuotaAmount = -counted, On = reversal.ReversedOn, TakesBack = true };
        return [.. won.Concat(back).OrderBy(c => c.On).ThenBy(c => c.Win.DealId.Value).ThenBy(c => c.TakesBack)];
    }

    private static IEnumerable<CommissionLine> BasePay(CommissionRules rules, Currency currency) => rules.BasePay == 0
        ? []
        : [new() { Kind = CommissionLineKind.BasePay, Rule = Say("base pay"), Amount = Money.Of(rules.BasePay, currency), Working = Say("whatever is won") }];

    private static IReadOnlyList<CommissionLine> Bounds(CommissionRules rules, IReadOnlyList<CommissionLine> lines, Currency currency)
    {
        var earned = Sum(lines, currency);
        if (rules.Cap?.Period is { } cap && Money.Of(cap, currency) is var most && earned.MinorUnits > most.MinorUnits)
            return [new() { Kind = CommissionLineKind.PeriodCap, Rule = Say($"at most {most} in a settlement"), Amount = most - earned, Working = Say($"{earned} earned, {earned - most} cut off") }];
        if (rules.Floor?.PayOut is { } floor && Money.Of(floor, currency) is var least && earned.MinorUnits < least.MinorUnits)
            return [new() { Kind = CommissionLineKind.Floor, Rule = Say($"at least {least} in a settlement"), Amount = least - earned, Working = Say($"{earned} earned") }];
        return [];
    }

    private static NextTier? Next(TierSlicer slicer, CommissionRules rules, Money? target, Currency currency)
    {
        if (rules.TiersPay == TierPayment.AllOrNothing && target is { MinorUnits: > 0 } whole && slicer.Counted.MinorUnits < whole.MinorUnits) return new(Say("the target"), slicer.Reached.Rate, whole - slicer.Counted);
        return slicer.Next is { } next ? new(next.Name, next.Rate, new Money(decimal.ToInt64(decimal.Ceiling(next.From)), currency) - slicer.Counted) : null;
    }

    private static IEnumerable<string> Notes(Settlement settlement, TierSlicer slicer)
    {
        var rules = settlement.Plan.Rules;
        if (settlement.Target is not { MinorUnits: > 0 } && (rules.TiersPay == TierPayment.AllOrNothing || rules.Floor?.Attainment is not null || (rules.TiersMeasure == TierMeasure.Attainment && rules.Tiers.Count > 0)))
            yield return Say($"No quota above zero is known for these days, so attainment can't be told and {(slicer.Barred is null ? Say("only the base rate counts") : Say("the rate pays nothing"))}.");
        else if (slicer.Barred is { } why) yield return Say($"The rate pays nothing: {why}.");
        if (settlement.Days != settlement.Period.Days) yield return Say($"This version of the plan covers {settlement.Days.Start:O} to {settlement.Days.End:O} of the period; the target is cut down by days.");
        if (settlement.AsOf < settlement.Days.End) yield return Say($"The period is not over: this is what it comes to as of {settlement.AsOf:O}.");
    }

    private static Money Sum(IEnumerable<CommissionLine> lines, Currency currency) => lines.Aggregate(Money.Zero(currency), (sum, line) => sum + line.Amount);
}
