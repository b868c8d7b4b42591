namespace SalesOpsBot.Sales.Products;

/// <summary>Something that is sold.</summary>
public sealed class Product
{
    /// <summary>The key; zero until it is kept.</summary>
    public int Id { get; init; }

    /// <summary>Its name, unique without regard to case and spaces.</summary>
    public required string Name { get; init; }

    /// <summary>Its product line.</summary>
    public string? Series { get; init; }

    /// <summary>The list price in minor units of the company's currency.</summary>
    public long? ListPrice { get; init; }
}
