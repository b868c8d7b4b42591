namespace SalesOpsBot.Sales.Deals;

/// <summary>How a deal stands.</summary>
public enum DealStatus
{
    /// <summary>Being worked on.</summary>
    Open,

    /// <summary>Closed, and ours.</summary>
    Won,

    /// <summary>Closed, and not ours.</summary>
    Lost,
}
