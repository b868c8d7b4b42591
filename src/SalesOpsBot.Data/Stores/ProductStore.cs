using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Products;

namespace SalesOpsBot.Data.Stores;

internal sealed class ProductStore(IDbContextFactory<SalesDbContext> contexts, IDataState state) : IProductStore
{
    private readonly Remembered<IReadOnlyList<Product>> _products = new(contexts, state, async (context, cancellationToken) =>
        await context.Products.OrderBy(p => p.Name).ToListAsync(cancellationToken));

    public Task<IReadOnlyList<Product>> ProductsAsync(CancellationToken cancellationToken) => _products.GetAsync(cancellationToken);
}
