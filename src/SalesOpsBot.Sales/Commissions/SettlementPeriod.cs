namespace SalesOpsBot.Sales.Commissions;

/// <summary>How long a run of days is settled as one.</summary>
public enum SettlementPeriod
{
    /// <summary>Every calendar month.</summary>
    Month,

    /// <summary>Every fiscal quarter.</summary>
    Quarter,

    /// <summary>Every fiscal year.</summary>
    Year,
}
