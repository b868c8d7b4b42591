namespace SalesOpsBot.Sales.Commissions;

/// <summary>Names of the kinds of lines, for people.</summary>
public static class CommissionLineNames
{
    /// <summary>What a kind of line is called.</summary>
    public static string Of(CommissionLineKind kind) => kind switch
    {
        CommissionLineKind.BasePay => "Base pay",
        CommissionLineKind.Rate => "Deal",
        CommissionLineKind.DealCap => "Cap per deal",
        CommissionLineKind.Held => "Held until paid",
        CommissionLineKind.Released => "Released by payment",
        CommissionLineKind.PeriodCap => "Cap",
        CommissionLineKind.Floor => "Floor",
        CommissionLineKind.Spiff => "Extra",
        CommissionLineKind.Clawback => "Clawback",
        CommissionLineKind.DrawAdvance => "Draw",
        CommissionLineKind.DrawRecovery => "Draw paid back",
    };
}
