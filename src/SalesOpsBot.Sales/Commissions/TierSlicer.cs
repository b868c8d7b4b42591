namespace SalesOpsBot.Sales.Commissions;

/// <summary>Cuts credits into the parts that each have one rate, as the plan's way of paying tiers asks. Pure.</summary>
internal sealed class TierSlicer(CommissionRules rules, Money? target, IReadOnlyList<DealCredit> credits, Currency currency)
{
    private readonly TierLadder _ladder = new(rules, target, currency);
    private readonly decimal _total = credits.Sum(c => (decimal)c.QuotaAmount.MinorUnits);

    /// <summary>The tier that the settlement as a whole has reached.</summary>
    public TierRung Reached => _ladder.At(_total);

    /// <summary>The next one.</summary>
    public TierRung? Next => _ladder.After(_total);

    /// <summary>What counts towards the quota.</summary>
    public Money Counted => new(decimal.ToInt64(_total), currency);

    /// <summary>Why the rate pays nothing at all; nothing where it pays.</summary>
    public string? Barred => (rules, target) switch
    {
        ({ TiersPay: TierPayment.AllOrNothing }, not { MinorUnits: > 0 }) => Say("all or nothing, and no target is known"),
        ({ TiersPay: TierPayment.AllOrNothing }, { } whole) when _total < whole.MinorUnits => Say($"all or nothing: {Counted} is below the target of {whole}"),
        ({ Floor.Attainment: not null }, not { MinorUnits: > 0 }) => Say("a floor in attainment, and no target is known"),
        ({ Floor.Attainment: { } floor }, { } whole) when _total < floor * whole.MinorUnits =>
            Say($"{Counted} is below the floor of {floor:0.##%} of {whole}"),
        _ => null,
    };

    /// <summary>The parts of each credit, in the order of the credits.</summary>
    public IEnumerable<(DealCredit Credit, IReadOnlyList<TierSlice> Slices)> Slices()
    {
        var at = 0m;
        foreach (var credit in credits)
        {
            yield return (credit, Slice(credit, at));
            at += credit.QuotaAmount.MinorUnits;
        }
    }

    private IReadOnlyList<TierSlice> Slice(DealCredit credit, decimal at)
    {
        var amount = (decimal)credit.Amount.MinorUnits;
        if (Barred is { } why) return [new(amount, 0, Reached.Name, why)];
        if (rules.TiersPay != TierPayment.Marginal) return [new(amount, Reached.Rate, Reached.Name, Rule(Say("everything"), Reached))];
        if (credit.QuotaAmount.MinorUnits == 0) return [new(amount, _ladder.At(at).Rate, _ladder.At(at).Name, Rule(Say("all of it"), _ladder.At(at)))];

        // What is paid on may differ from what counts towards the quota: its parts stand in the same proportion.
        var counted = (decimal)credit.QuotaAmount.MinorUnits;
        return [.. _ladder.Walk(at, at + counted).Select(step => new TierSlice(amount == counted ? step.Part : amount * step.Part / counted, step.Rung.Rate, step.Rung.Name, Rule(step.Part == counted ? Say("all of it") : Say("the part"), step.Rung)))];
    }

    private static string Rule(string what, TierRung rung) => rung switch
    {
        { Pace: TierPace.Accelerator } => Say($"{what} at the accelerator {rung.Name}"),
        { Pace: TierPace.Decelerator } => Say($"{what} at the decelerator {rung.Name}"),
        { From: <= 0 } => Say($"{what} at the base rate"),
        _ => Say($"{what} at the tier {rung.Name}"),
    };
}
