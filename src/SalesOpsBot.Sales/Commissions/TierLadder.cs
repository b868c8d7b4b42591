namespace SalesOpsBot.Sales.Commissions;

/// <summary>The tiers of a plan, set up against one person's target. A tier begins at its very threshold.</summary>
internal sealed class TierLadder
{
    private readonly List<TierRung> _rungs;

    public TierLadder(CommissionRules rules, Money? target, Currency currency)
    {
        var known = target is { MinorUnits: > 0 };
        var unit = rules.TiersMeasure == TierMeasure.Amount ? currency.MinorPerUnit : known ? target!.Value.MinorUnits : (decimal?)null;
        _rungs =
        [
            new(Say("base rate"), 0, rules.Rate, TierPace.Base),
            .. rules.Tiers.OrderBy(t => t.From).Where(t => t.From <= 0 || unit is not null).Select(t => Rung(t, rules, unit ?? 1)),
        ];
        if (_rungs.Count > 1 && _rungs[1].From <= 0) _rungs.RemoveAt(0);
    }

    /// <summary>The tier that an amount has reached.</summary>
    public TierRung At(decimal credit) => _rungs.FindLast(r => r.From <= credit) ?? _rungs[0];

    /// <summary>The tier after the one that an amount has reached.</summary>
    public TierRung? After(decimal credit) => _rungs.Skip(1).FirstOrDefault(r => r.From > credit);

    /// <summary>The way from one amount to another, cut at the thresholds; backwards its parts are negative.</summary>
    public IEnumerable<(TierRung Rung, decimal Part)> Walk(decimal from, decimal to)
    {
        for (var at = from; at < to;)
        {
            var end = After(at) is { } next ? Math.Min(to, next.From) : to;
            yield return (At(at), end - at);
            at = end;
        }

        for (var at = from; at > to;)
        {
            var rung = _rungs.FindLast(r => r.From < at) ?? _rungs[0];
            var end = rung == _rungs[0] ? to : Math.Max(to, rung.From);
            yield return (rung, end - at);
            at = end;
        }
    }

    private static TierRung Rung(CommissionTier tier, CommissionRules rules, decimal unit)
    {
        var rate = tier.RateOver(rules.Rate);
        var name = rules.TiersMeasure == TierMeasure.Amount
            ? Say($"from {tier.From:#,0.##}")
            : Say($"from {tier.From:0.##%} of the target");
        return new(name, tier.From * unit, rate, rate > rules.Rate ? TierPace.Accelerator : rate < rules.Rate ? TierPace.Decelerator : TierPace.Base);
    }
}
