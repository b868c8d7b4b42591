namespace SalesOpsBot.Sales.Deals;

/// <summary>One stage in the settings.</summary>
public sealed class StageOptions
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Other names that mean the same, such as HubSpot's internal id.</summary>
    public IList<string> Aliases { get; } = [];

    /// <summary>How likely a deal in this stage is won.</summary>
    /// <value>0 to 1.</value>
    public double Probability { get; set; }

    /// <summary>Whether deals in it are open, won or lost.</summary>
    public DealStatus Status { get; set; }
}
