namespace SalesOpsBot.Sales.Products;

/// <summary>Where products are kept.</summary>
public interface IProductStore
{
    /// <summary>All products, by name.</summary>
    Task<IReadOnlyList<Product>> ProductsAsync(CancellationToken cancellationToken);
}
