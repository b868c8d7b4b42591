namespace SalesOpsBot.Sales.Commissions;

/// <summary>Holds commission back until customers pay, and sets it free in proportion to what they paid. Pure.</summary>
internal static class PaymentCalculator
{
    /// <summary>What of a deal's value was paid by a day, 0 to 1; a deal that is worth nothing waits for nothing.</summary>
    public static decimal PaidShare(DealWin win, DateOnly until) => win.Value is not { MinorUnits: > 0 } value
        ? 1
        : Math.Clamp((decimal)win.Payments.Where(p => p.PaidOn <= until).Sum(p => p.Amount) / value.MinorUnits, 0, 1);

    /// <summary>Holds back what the customer has not paid for yet.</summary>
    public static (SettledDeal Deal, CommissionLine? Line) Hold(SettledDeal deal, DateOnly until)
    {
        var share = PaidShare(deal.Win, until);
        var payable = deal.AtRate.MinorUnits <= 0 ? deal.AtRate : deal.AtRate.Times(share);
        return (deal with { Released = payable }, payable == deal.AtRate ? null : Line(deal, CommissionLineKind.Held, payable - deal.AtRate, share, until));
    }

    /// <summary>Sets free what was paid since; what was set free stays so.</summary>
    public static (SettledDeal Deal, CommissionLine? Line) Release(SettledDeal deal, DateOnly until)
    {
        var share = PaidShare(deal.Win, until);
        var most = Math.Max(deal.Released.MinorUnits, (deal.AtRate - deal.Cancelled).MinorUnits);
        var free = new Money(Math.Clamp(deal.AtRate.Times(share).MinorUnits, deal.Released.MinorUnits, most), deal.AtRate.Currency);
        return free == deal.Released ? (deal, null) : (deal with { Released = free }, Line(deal, CommissionLineKind.Released, free - deal.Released, share, until));
    }

    private static CommissionLine Line(SettledDeal deal, CommissionLineKind kind, Money amount, decimal share, DateOnly until) => new()
    {
        Kind = kind,
        Rule = Say($"payable in proportion to what the customer paid: {share:0.##%} of {deal.Win.Value} by {until:O}"),
        Amount = amount,
        Working = kind == CommissionLineKind.Held
            ? Say($"{deal.AtRate} × {share:0.##%} = {deal.AtRate + amount} payable")
            : Say($"{deal.AtRate} × {share:0.##%}, {deal.Released} paid before"),
        DealId = deal.Win.DealId,
        Deal = deal.Win.ExternalId,
        DealName = deal.Win.Name,
        On = deal.Win.WonOn,
    };
}
