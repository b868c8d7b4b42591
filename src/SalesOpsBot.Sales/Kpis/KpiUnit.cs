namespace SalesOpsBot.Sales.Kpis;

/// <summary>What a KPI's figure counts.</summary>
public enum KpiUnit
{
    /// <summary>Units of the company's currency.</summary>
    Money,

    /// <summary>Units of the company's currency for each day.</summary>
    MoneyPerDay,

    /// <summary>A share: 0.62 is 62%.</summary>
    Ratio,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Minutes of working time.</summary>
    Minutes,

    /// <summary>A multiple: 3 is three times.</summary>
    Times,
}
