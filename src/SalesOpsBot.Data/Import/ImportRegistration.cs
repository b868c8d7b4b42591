using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SalesOpsBot.Data.Sample;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import;

/// <summary>The import's own part of the data's registration.</summary>
internal static class ImportRegistration
{
    /// <summary>Adds the importer and the sample over it; the clock is the real one unless another is there.</summary>
    public static IServiceCollection AddImport(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(given => new CrmImporter(
            given.GetRequiredService<IDbContextFactory<SalesDbContext>>(), given.GetRequiredService<SalesOptions>(), given.GetRequiredService<TimeProvider>()));
        services.AddSingleton(given => new SampleLoader(
            given.GetRequiredService<IDbContextFactory<SalesDbContext>>(), given.GetRequiredService<CrmImporter>(), given.GetRequiredService<TimeProvider>()));
        return services;
    }
}
