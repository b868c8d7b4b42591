using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data;
using SalesOpsBot.Sales;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Testing;

/// <summary>A database of a test's own, with the data project's services over it.</summary>
public sealed class TemporaryDatabase : IAsyncDisposable
{
    // Made once: the tables of all others are copies.
    private static readonly Lazy<Task<DatabaseTemplate>> Prepared = new(async () =>
    {
        await using var database = new TemporaryDatabase(await TestDatabase.CreateAsync(), TimeProvider.System);
        await database.Get<SalesDatabase>().PrepareAsync(CancellationToken.None);
        return await database._database.KeepAsync();
    });

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private readonly HashSet<object> _kept = new(ReferenceEqualityComparer.Instance);

    private TemporaryDatabase(TestDatabase database, TimeProvider time)
    {
        _database = database;
        _services = NewProcess(time);
    }

    /// <summary>The database's file; only where the tests run over SQLite.</summary>
    public string Path => new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    /// <summary>For <c>Database:ConnectionString</c>.</summary>
    public string ConnectionString => _database.ConnectionString;

    /// <summary>An empty database, ready to use; with the machine's clock unless another is given.</summary>
    public static async Task<TemporaryDatabase> CreateAsync(TimeProvider? time = null)
    {
        var database = new TemporaryDatabase(await TestDatabase.CreateAsync(await Prepared.Value), time ?? TimeProvider.System);
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

    /// <summary>A database that holds a company, or nothing, to make others from.</summary>
    public static async Task<DatabaseTemplate> TemplateAsync(TestCompany? company)
    {
        await using var database = company is null ? await CreateAsync() : await WithAsync(company);
        return await database._database.KeepAsync();
    }

    /// <summary>A service of the data project: a store, or <see cref="SalesDatabase"/>.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A connection past the program.</summary>
    public DbConnection Connect() => _database.Connect();

    /// <summary>The first value of the first row of a query.</summary>
    public Task<object?> ScalarAsync(string sql) => _database.ScalarAsync(sql);

    /// <summary>The services as another process over the same database would have them: nothing remembered is shared.</summary>
    public ServiceProvider NewProcess(TimeProvider? time = null) => NewProcess(_database, time);

    /// <summary>The services as a process over a database would have them.</summary>
    public static ServiceProvider NewProcess(TestDatabase database, TimeProvider? time = null) => new ServiceCollection()
        .AddSingleton(new SalesOptions())
        .AddSingleton(time ?? TimeProvider.System)
        .AddSalesData(new ConfigurationBuilder().AddInMemoryCollection(database.Settings).Build())
        .BuildServiceProvider();

    /// <summary>Writes what a company has and the database does not.</summary>
    public async Task AddAsync(TestCompany company)
    {
        await using (var context = await Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            context.AddRange(company.Records.Where(_kept.Add));
            await context.SaveChangesAsync();
            await DataVersion.RaiseAsync(context, CancellationToken.None);
            await transaction.CommitAsync();
        }

        await _database.KeysWereChosenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }
}
