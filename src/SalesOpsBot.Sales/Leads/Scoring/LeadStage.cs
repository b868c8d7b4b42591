namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>How far a lead has come.</summary>
public enum LeadStage
{
    /// <summary>It is there.</summary>
    Lead,

    /// <summary>Marketing-qualified.</summary>
    MarketingQualified,

    /// <summary>Sales-qualified.</summary>
    SalesQualified,

    /// <summary>It became a deal.</summary>
    Deal,

    /// <summary>The deal was won.</summary>
    Won,
}
