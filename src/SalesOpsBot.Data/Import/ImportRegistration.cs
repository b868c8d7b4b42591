using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import;

/// <summary>The import's own part of the data's registration.</summary>
internal static class ImportRegistration
{
    /// <summary>Adds the importer; the clock is the real one unless another is there.</summary>
    public static IServiceCollection AddImport(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(given => new CrmImporter(
            given.GetRequiredService<IDbContextFactory<SalesDbContext>>(), given.GetRequiredService<SalesOptions>(), given.GetRequiredService<TimeProvider>()));
        return services;
    }
}
