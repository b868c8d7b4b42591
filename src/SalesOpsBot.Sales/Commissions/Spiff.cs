namespace SalesOpsBot.Sales.Commissions;

/// <summary>A short-term extra for each deal that fits.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included to its end.</param>
public sealed record Spiff(string Name, DateOnly From, DateOnly To)
{
    /// <summary>The product that it is for; nothing means any.</summary>
    public string? Product { get; init; }

    /// <summary>What a deal earns, in units of the company's currency; a split shares it out.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The share of the deal's value that it earns, where <see cref="Amount"/> is left out.</summary>
    public decimal? Rate { get; init; }

    /// <summary>Whether a deal of this product, won on this day, earns it.</summary>
    public bool Fits(string? product, DateOnly day) =>
        day >= From && day <= To && (Product is null || string.Equals(Product, product, StringComparison.OrdinalIgnoreCase));
}
