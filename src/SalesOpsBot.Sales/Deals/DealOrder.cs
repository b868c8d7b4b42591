namespace SalesOpsBot.Sales.Deals;

/// <summary>The order of a list of deals; ties are broken by key, so that pages never overlap.</summary>
public enum DealOrder
{
    /// <summary>Largest first; those without a value last.</summary>
    Value,

    /// <summary>Earliest close date first; those without one last.</summary>
    CloseDate,

    /// <summary>Latest close date first; those without one last.</summary>
    LatestCloseDate,

    /// <summary>Oldest first; those without a first day last.</summary>
    Age,
}
