using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Testing;

/// <summary>A real database in a folder of its own, gone after the test.</summary>
public sealed class TemporaryDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;
    private readonly HashSet<object> _kept = new(ReferenceEqualityComparer.Instance);

    private TemporaryDatabase(DirectoryInfo folder, TimeProvider time)
    {
        _folder = folder;
        Path = System.IO.Path.Combine(folder.FullName, "sales.db");
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = Path }.ConnectionString;
        _services = NewProcess(time);
    }

    /// <summary>The database's file.</summary>
    public string Path { get; }

    /// <summary>For <c>Database:ConnectionString</c>.</summary>
    public string ConnectionString { get; }

    /// <summary>An empty database, ready to use; with the machine's clock unless another is given.</summary>
    public static async Task<TemporaryDatabase> CreateAsync(TimeProvider? time = null)
    {
        var database = new TemporaryDatabase(Directory.CreateTempSubdirectory("salesops-"), time ?? TimeProvider.System);
        await database.Get<SalesDatabase>().PrepareAsync(CancellationToken.None);
        return database;
    }

    /// <summary>A database that holds a company.</summary>
    public static async Task<TemporaryDatabase> WithAsync(TestCompany company)
    {
        var database = await CreateAsync();
        await database.AddAsync(company);
        return database;
    }

    /// <summary>A service of the data project: a store, or <see cref="SalesDatabase"/>.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>The services as another process over the same file would have them: nothing remembered is shared.</summary>
    public ServiceProvider NewProcess(TimeProvider? time = null) => new ServiceCollection()
        .AddSingleton(new SalesOptions())
        .AddSingleton(time ?? TimeProvider.System)
        .AddSalesData(new ConfigurationBuilder().AddInMemoryCollection([new("Database:ConnectionString", ConnectionString)]).Build())
        .BuildServiceProvider();

    /// <summary>Writes what a company has and the database does not.</summary>
    public async Task AddAsync(TestCompany company)
    {
        await using var context = await Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        await using var transaction = await context.Database.BeginTransactionAsync();
        context.AddRange(company.Records.Where(_kept.Add));
        await context.SaveChangesAsync();
        await DataVersion.RaiseAsync(context, CancellationToken.None);
        await transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        using (var connection = new SqliteConnection(ConnectionString)) SqliteConnection.ClearPool(connection);
        _folder.Delete(recursive: true);
    }
}
