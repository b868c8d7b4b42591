namespace SalesOpsBot.Sales.Commissions;

/// <summary>By which kind of rule a line of a statement comes about, in the order of a statement.</summary>
public enum CommissionLineKind
{
    /// <summary>Paid whatever is won.</summary>
    BasePay,

    /// <summary>A deal, or its part within one tier, at its rate.</summary>
    Rate,

    /// <summary>What a deal earned above the cap per deal.</summary>
    DealCap,

    /// <summary>Commission of this settlement that waits for the customer's payment.</summary>
    Held,

    /// <summary>Commission of an earlier settlement that the customer's payment set free.</summary>
    Released,

    /// <summary>What the settlement earned above the cap per settlement.</summary>
    PeriodCap,

    /// <summary>What is missing to the least that the plan pays.</summary>
    Floor,

    /// <summary>A short-term extra.</summary>
    Spiff,

    /// <summary>Commission taken back because a win was.</summary>
    Clawback,

    /// <summary>What the settlement earned less than the draw, advanced.</summary>
    DrawAdvance,

    /// <summary>What is owed from earlier advances, kept back.</summary>
    DrawRecovery,
}
