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

    /// <summary>Each open stage that they passed; a deal is in the group of every one of them.</summary>
    Stage,

    /// <summary>The day they closed.</summary>
    Day,
}
