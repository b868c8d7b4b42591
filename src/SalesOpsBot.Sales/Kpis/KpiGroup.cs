namespace SalesOpsBot.Sales.Kpis;

/// <summary>What a key figure is about.</summary>
public enum KpiGroup
{
    /// <summary>What was won, and how often.</summary>
    Results,

    /// <summary>How time and pipeline turn into wins.</summary>
    Efficiency,

    /// <summary>What became of leads.</summary>
    Leads,

    /// <summary>Who bought.</summary>
    Customers,

    /// <summary>The open deals as they stand.</summary>
    Pipeline,
}
