namespace SalesOpsBot.Sales.Commissions;

/// <summary>Names of the kinds of lines, for people.</summary>
public static class CommissionLineNames
{
    /// <summary>What a kind of line is called.</summary>
    public static string Of(CommissionLineKind kind) => kind switch
    {
        CommissionLineKind.BasePay => Say("Base pay"),
        CommissionLineKind.Rate => Say("Deal"),
        CommissionLineKind.DealCap => Say("Cap per deal"),
        CommissionLineKind.Held => Say("Held until paid"),
        CommissionLineKind.Released => Say("Released by payment"),
        CommissionLineKind.PeriodCap => Say("Cap"),
        CommissionLineKind.Floor => Say("Floor"),
        CommissionLineKind.Spiff => Say("Extra"),
        CommissionLineKind.Clawback => Say("Clawback"),
        CommissionLineKind.DrawAdvance => Say("Draw"),
        CommissionLineKind.DrawRecovery => Say("Draw paid back"),
    };
}
