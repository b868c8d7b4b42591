namespace SalesOpsBot.Sales.Kpis;

/// <summary>What closed deals are measured by.</summary>
public enum Metric
{
    /// <summary>Value of the deals won.</summary>
    WonValue,

    /// <summary>Number of deals won.</summary>
    WonCount,

    /// <summary>Number of deals lost.</summary>
    LostCount,

    /// <summary>Won ÷ (won + lost), by number.</summary>
    WinRate,

    /// <summary>Mean value of the deals won.</summary>
    AverageDeal,

    /// <summary>Mean days from first day to close of the deals won. Short is good.</summary>
    SalesCycle,

    /// <summary>Value won ÷ quota of the period. Quotas are people's, so there is a line for people, offices and stretches of time only.</summary>
    Attainment,
}
