using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Benchmarks.Scale;

/// <summary>A database with a made-up company, in a folder of its own that is gone afterwards.</summary>
internal sealed class MadeCompany : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-scale-");
    private ServiceProvider? _services;

    /// <summary>The last day that the company's files know.</summary>
    public static DateOnly Today { get; } = new(2026, 5, 20);

    /// <summary>Where its files are.</summary>
    public string Folder => _folder.FullName;

    private static DateTimeOffset Now => new(Today.ToDateTime(new(12, 0)), TimeSpan.Zero);

    private ServiceProvider Services => _services ??= Open();

    /// <summary>Makes the database of some files.</summary>
    public async Task<ImportSummary> ImportAsync(IReadOnlyList<string> files)
    {
        await Get<SalesDatabase>().PrepareAsync(default);
        return await Get<CrmImporter>().ImportAsync(files, new(), null, default);
    }

    /// <summary>A service as the program has it.</summary>
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Forgets what was read and learnt, as a program that starts anew; the machine's own cache of the file stays.</summary>
    public async Task ForgetAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        _services = null;
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Somebody of the company, by the id of the files.</summary>
    public async Task<Viewer> ViewerAsync(string id)
    {
        var org = await Get<IPeopleStore>().OrgChartAsync(default);
        return new(org.People.Single(p => p.ExternalId == id), org, Now);
    }

    public async ValueTask DisposeAsync()
    {
        await ForgetAsync();
        _folder.Delete(recursive: true);
    }

    private ServiceProvider Open()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Database:ConnectionString", new SqliteConnectionStringBuilder { DataSource = Path.Combine(Folder, "sales.db") }.ConnectionString), new("Clock:Now", Now.ToString("O"))])
            .Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddSales(configuration).AddSalesData(configuration).BuildServiceProvider();
    }
}
