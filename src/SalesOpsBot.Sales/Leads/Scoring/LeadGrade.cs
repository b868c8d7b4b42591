namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>How hot a lead is.</summary>
public enum LeadGrade
{
    /// <summary>Sales-qualified by its points.</summary>
    A,

    /// <summary>Marketing-qualified by its points.</summary>
    B,

    /// <summary>Some interest.</summary>
    C,

    /// <summary>Hardly any.</summary>
    D,
}
