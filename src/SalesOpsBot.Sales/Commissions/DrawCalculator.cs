namespace SalesOpsBot.Sales.Commissions;

/// <summary>Advances on commission, and what is owed from them. Pure.</summary>
internal static class DrawCalculator
{
    /// <summary>Tops a settlement up to the draw, or keeps back what is owed from what it earned above the draw.</summary>
    /// <param name="draw">The plan's draw, if any.</param>
    /// <param name="earned">What the settlement earned without base pay; may be negative.</param>
    /// <param name="owed">What is owed from before.</param>
    /// <param name="leaves">Whether the person's plan ends: nothing is advanced, and all that was earned goes towards what is owed.</param>
    public static (CommissionLine? Line, Money Owed) Settle(CommissionDraw? draw, Money earned, Money owed, bool leaves)
    {
        var zero = Money.Zero(earned.Currency);
        var least = draw is null || leaves ? zero : Money.Of(draw.Amount, earned.Currency);
        if (earned.MinorUnits < least.MinorUnits && draw is not null) return Advance(draw, earned, owed, least);
        var back = new Money(Math.Min(owed.MinorUnits, Math.Max(0, (earned - least).MinorUnits)), earned.Currency);
        return back == zero ? (null, owed) : (Recovery(earned, owed, least, back), owed - back);
    }

    private static (CommissionLine Line, Money Owed) Advance(CommissionDraw draw, Money earned, Money owed, Money least)
    {
        // A negative settlement is nobody's advance to forgive: below zero it is owed in any case.
        var missing = least - earned;
        var added = draw.Recoverable ? missing : new(Math.Max(0, -earned.MinorUnits), earned.Currency);
        var line = new CommissionLine
        {
            Kind = CommissionLineKind.DrawAdvance,
            Rule = draw.Recoverable ? Say($"draw of {least}, owed back from later commission") : Say($"draw of {least}, not owed back"),
            Amount = missing,
            Working = Say($"{least} − {earned} earned; owed: {owed} + {added} = {owed + added}"),
        };
        return (line, owed + added);
    }

    private static CommissionLine Recovery(Money earned, Money owed, Money least, Money back) => new()
    {
        Kind = CommissionLineKind.DrawRecovery,
        Rule = Say("owed from earlier advances, kept back from what was earned above the draw"),
        Amount = -back,
        Working = Say($"{earned} earned above {least}; owed: {owed} − {back} = {owed - back}"),
    };
}
