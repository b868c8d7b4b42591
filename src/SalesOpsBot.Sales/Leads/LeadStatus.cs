namespace SalesOpsBot.Sales.Leads;

/// <summary>How a lead stands.</summary>
public enum LeadStatus
{
    /// <summary>Nobody has taken it up.</summary>
    New,

    /// <summary>Somebody is in touch.</summary>
    Working,

    /// <summary>Worth a deal.</summary>
    Qualified,

    /// <summary>Not worth going on.</summary>
    Disqualified,

    /// <summary>Became a deal.</summary>
    Converted,
}
