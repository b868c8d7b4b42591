namespace SalesOpsBot.Sales.Deals;

/// <summary>What closed deals are grouped by in the database.</summary>
public enum DealGrouping
{
    /// <summary>The owner.</summary>
    Owner,

    /// <summary>The product.</summary>
    Product,

    /// <summary>The account.</summary>
    Account,

    /// <summary>The account's sector.</summary>
    Sector,

    /// <summary>The day they closed.</summary>
    Day,
}
