using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests;

/// <summary>A file that an earlier release made.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string People = """
        INSERT INTO salespeople (id, external_id, name, role, manager_id, time_zone, language, active, generated)
        VALUES (1, 'U1', 'Mia Lead', 1, NULL, 'Etc/UTC', 'en-US', 1, 0), (2, 'U2', 'Rob Rep', 0, 1, 'Europe/Paris', 'fr-FR', 1, 0)
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");
    private readonly LogCapture _log = new();

    [Theory]
    [InlineData("20261121195508_Initial")]
    [InlineData("20261121224657_Auditing")]
    [InlineData("20261122014515_Outreach")]
    public async Task Prepare_AFileOfAnEarlierRelease_BringsItUpToDate_KeepsWhatIsInIt_AndSaysNothing(string release)
    {
        await using var services = Services();
        await using (var context = await services.GetRequiredService<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync())
        {
            await context.GetService<IMigrator>().MigrateAsync(release);
            await context.Database.ExecuteSqlRawAsync(People);
        }

        var before = _log.Entries.Count;
        await services.GetRequiredService<SalesDatabase>().PrepareAsync(default);
        Assert.Empty(_log.Entries.Skip(before));
        await using var after = await services.GetRequiredService<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        Assert.Empty(await after.Database.GetPendingMigrationsAsync());
        var org = await services.GetRequiredService<IPeopleStore>().OrgChartAsync(default);
        Assert.Equal(("Rob Rep", "Europe/Paris", new SalespersonId(1)), (org.Find(new(2))!.Name, org.Find(new(2))!.TimeZone, org.Find(new(2))!.ManagerId!.Value));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _log.Dispose();
        _folder.Delete(recursive: true);
    }

    private ServiceProvider Services() => new ServiceCollection()
        .AddSingleton(new SalesOptions())
        .AddSingleton(TimeProvider.System)
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(_log))
        .AddSalesData(new ConfigurationBuilder().AddInMemoryCollection([new("Database:ConnectionString", $"Data Source={Path.Combine(_folder.FullName, "sales.db")}")]).Build())
        .BuildServiceProvider();
}
