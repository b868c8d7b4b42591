using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data;
using SalesOpsBot.Data.Sample;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Benchmarks;

/// <summary>The sample as it is, on its last day, in a database of its own that is gone afterwards.</summary>
internal sealed class SampleData : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-benchmark-");
    private readonly ServiceProvider _services;

    private SampleData()
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder.FullName, "sales.db"), Pooling = false }.ConnectionString;
        _services = new ServiceCollection()
            .AddSingleton(new SalesOptions())
            .AddSingleton<TimeProvider>(new StoppedClock())
            .AddSalesData(new ConfigurationBuilder().AddInMemoryCollection([new("Database:ConnectionString", connection)]).Build())
            .BuildServiceProvider();
    }

    /// <summary>The last day that the sample knows.</summary>
    public static DateOnly Today { get; } = new(2017, 12, 31);

    /// <summary>A service of the data project.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static async Task<SampleData> LoadAsync()
    {
        var data = new SampleData();
        await data.Get<SalesDatabase>().PrepareAsync(default);
        await data.Get<SampleLoader>().LoadAsIsAsync([], new(), null, default);
        return data;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Today.ToDateTime(new(12, 0)), TimeSpan.Zero);
    }
}
