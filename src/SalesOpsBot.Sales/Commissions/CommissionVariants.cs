namespace SalesOpsBot.Sales.Commissions;

/// <summary>What people often reckon otherwise than their plan does, one thing at a time. Pure.</summary>
internal static class CommissionVariants
{
    /// <summary>The likeliest first; those that change nothing are among them.</summary>
    /// <param name="run">The settlement as it was made.</param>
    /// <param name="nearby">Wins just before and after, and deals that are open still: somebody may have counted them.</param>
    public static IEnumerable<CommissionVariant> Of(SettlementRun run, IReadOnlyList<DealWin> nearby) =>
        [.. OfRules(run), .. OfBalance(run), .. OfDeals(run), .. nearby.Select(w => With(run, w))];

    private static IEnumerable<CommissionVariant> OfRules(SettlementRun run)
    {
        var rules = run.Settlement.Plan.Rules;
        CommissionVariant Rules(string assumption, CommissionRules changed) => new(assumption, run.Settlement with { Plan = Copy(run.Settlement.Plan, changed) }, run.Carry);
        if (rules.BasePay != 0) yield return Rules(Say("base pay did not count"), rules with { BasePay = 0 });
        if (rules.Cap is { Period: not null }) yield return Rules(Say("the cap of the settlement did not apply"), rules with { Cap = rules.Cap with { Period = null } });
        if (rules.Cap is { Deal: not null }) yield return Rules(Say("the cap per deal did not apply"), rules with { Cap = rules.Cap with { Deal = null } });
        if (rules.Tiers.Count > 0) yield return Rules(Say("everything were paid at the base rate"), rules with { Tiers = [], TiersPay = TierPayment.Marginal, Floor = null });
        if (rules.TiersPay != TierPayment.Retroactive && rules.Tiers.Count > 0) yield return Rules(Say("the highest tier reached paid on everything"), rules with { TiersPay = TierPayment.Retroactive });
        if (rules.TiersPay != TierPayment.Marginal) yield return Rules(Say("each slice were paid at the rate of its own tier, from the first deal on"), rules with { TiersPay = TierPayment.Marginal });
        foreach (var tier in rules.Tiers.OrderBy(t => t.From)) yield return Rules(Everything(tier, rules), rules with { Tiers = [], TiersPay = TierPayment.Marginal, Rate = tier.RateOver(rules.Rate), Floor = null });
        if (rules.Floor is { Attainment: not null }) yield return Rules(Say("the floor in attainment did not apply"), rules with { Floor = rules.Floor with { Attainment = null } });
        if (rules.Floor is { PayOut: not null }) yield return Rules(Say("nothing were paid at least"), rules with { Floor = rules.Floor with { PayOut = null } });
        if (rules.Spiffs.Count > 0) yield return Rules(Say("the extras did not count"), rules with { Spiffs = [] });
        if (rules.Spiffs.Count > 0) yield return Rules(Say("the extras had no last day"), rules with { Spiffs = [.. rules.Spiffs.Select(s => s with { From = DateOnly.MinValue, To = DateOnly.MaxValue })] });
        if (rules.Spiffs.Count > 1) yield return Rules(rules.SpiffsStack ? Say("only the larger extra counted for a deal") : Say("a deal earned every extra that it fits"), rules with { SpiffsStack = !rules.SpiffsStack });
        if (rules.PayOut == PayOut.AsInvoicesArePaid) yield return Rules(Say("commission were paid on closing, not as customers pay"), rules with { PayOut = PayOut.OnClosing });
        if (rules.Draw is not null) yield return Rules(Say("there were no draw"), rules with { Draw = null });
    }

    private static IEnumerable<CommissionVariant> OfBalance(SettlementRun run)
    {
        var zero = Money.Zero(run.Carry.Owed.Currency);
        if (run.Carry.Owed != zero) yield return new(Say("nothing were owed from earlier advances"), run.Settlement, run.Carry with { Owed = zero });
        if (run.Carry.Due.Count > 0 || run.Carry.Deals.Any(d => d.Win.Reversals.Count > 0))
            yield return new(Say("no win were taken back"), run.Settlement, run.Carry with { Due = [], Deals = [.. run.Carry.Deals.Select(d => d with { Win = d.Win with { Reversals = [] } })] });
        if (run.Carry.Deals.Count > 0) yield return new(Say("nothing of earlier settlements counted"), run.Settlement, run.Carry with { Due = [], Deals = [] });
    }

    private static IEnumerable<CommissionVariant> OfDeals(SettlementRun run)
    {
        var wins = run.Settlement.Wins;
        CommissionVariant Wins(string assumption, IEnumerable<DealWin> changed) => new(assumption, run.Settlement with { Wins = [.. changed] }, run.Carry);
        if (wins.Any(w => w.Splits.Count > 0)) yield return Wins(Say("shared deals counted in full"), wins.Select(w => w with { OwnerId = run.Settlement.PersonId, Splits = [] }));
        if (wins.Any(w => w.Reversals.Count > 0)) yield return Wins(Say("nothing were taken back in the same settlement"), wins.Select(w => w with { Reversals = [] }));
        if (wins.Any(w => w.OwnValue is { } own && w.Value is { } value && own.Currency != value.Currency))
            yield return Wins(Say("amounts in other currencies were taken as they stand"), wins.Select(w => w.OwnValue is { } own && w.Value is { } value ? w with { Value = Money.Of(own.Amount, value.Currency) } : w));
        foreach (var win in wins) yield return Wins(Say($"{win.Name} ({win.ExternalId}) did not count"), wins.Where(w => w != win));
    }

    private static CommissionVariant With(SettlementRun run, DealWin win) => new(
        Say($"{win.Name} ({win.ExternalId}) counted too; {Outside(run.Settlement, win)}"),
        run.Settlement with { Wins = [.. run.Settlement.Wins, win with { WonOn = run.Settlement.Days.End }] },
        run.Carry);

    private static string Outside(Settlement settlement, DealWin win) => settlement.Days.Contains(win.WonOn)
        ? Say("it is not won yet")
        : Say($"it closed on {win.WonOn:O}, {(win.WonOn < settlement.Days.Start ? Say("before") : Say("after"))} these days");

    private static string Everything(CommissionTier tier, CommissionRules rules) => Say($"everything were paid at {tier.RateOver(rules.Rate):0.####%}");

    private static CommissionPlan Copy(CommissionPlan plan, CommissionRules rules) =>
        new() { Id = plan.Id, Name = plan.Name, ValidFrom = plan.ValidFrom, Version = plan.Version, KeptAt = plan.KeptAt, Generated = plan.Generated, Rules = rules };
}
