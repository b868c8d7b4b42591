namespace SalesOpsBot.Sales.Deals;

/// <summary>How sure an open deal is, in the words of forecast calls.</summary>
public enum ForecastCategory
{
    /// <summary>Early or unlikely.</summary>
    Pipeline,

    /// <summary>Goes well, nothing promised.</summary>
    BestCase,

    /// <summary>Promised.</summary>
    Commit,

    /// <summary>Left out of every total.</summary>
    Omitted,
}
