using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests;

public class SalesDatabaseTests
{
    [Fact]
    public async Task Prepare_NoFile_MakesAnEmptyDatabaseInWalMode()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        Assert.True(await database.Get<SalesDatabase>().IsEmptyAsync(default));
        Assert.Equal("wal", await ScalarAsync(database, "PRAGMA journal_mode"));
    }

    [Fact]
    public async Task IsEmpty_OneDealWithoutOwner_IsFalse()
    {
        var company = new TestCompany();
        company.Deal(null);
        await using var database = await TemporaryDatabase.WithAsync(company);
        Assert.False(await database.Get<SalesDatabase>().IsEmptyAsync(default));
    }

    [Fact]
    public async Task Prepare_SecondTime_ChangesNothing()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        var before = await ScalarAsync(database, "PRAGMA schema_version");
        await using (var other = database.NewProcess()) await other.GetRequiredService<SalesDatabase>().PrepareAsync(default);
        Assert.Equal(before, await ScalarAsync(database, "PRAGMA schema_version"));
    }

    [Fact]
    public async Task Prepare_FileWithoutTables_MakesThem()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        Assert.True(await PrepareAsync(database.Path + ".bare", "CREATE TABLE somebody_elses (id INTEGER)"));
    }

    [Fact]
    public async Task Prepare_AfterAProcessThatWasKilledOverIt_DoesNotWaitForItsLock()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        Assert.True(await PrepareAsync(database.Path + ".killed", """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00+00:00')
            """));
    }

    [Fact]
    public async Task Migrations_FitTheModel()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var context = await database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task ForeignKeys_AreHeld()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        await using var context = await database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync();
        context.Add(new DealStageChange { DealId = new(999), StageId = 999, ChangedOn = new(2017, 1, 1) });
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task ExternalIds_AreUniqueButForCase()
    {
        var company = new TestCompany();
        company.Deal(null, externalId: "0061U00000abcdE");
        company.Deal(null, externalId: "0061U00000abcde");
        await using var database = await TemporaryDatabase.WithAsync(company);
        company.Deal(null, externalId: "0061U00000abcde");
        await Assert.ThrowsAsync<DbUpdateException>(() => database.AddAsync(company));
    }

    [Fact]
    public async Task Columns_HoldDaysAsNumbersAndInstantsAsTicks()
    {
        var company = new TestCompany();
        var ann = company.Person("Ann");
        company.Deal(ann, DealStatus.Won, begins: "2017-10-01", closes: "2017-10-31");
        company.Meeting(ann, new(2017, 10, 3, 9, 0, 0, TimeSpan.FromHours(-5)));
        await using var database = await TemporaryDatabase.WithAsync(company);
        Assert.Equal((long)new DateOnly(2017, 10, 31).DayNumber, await ScalarAsync(database, "SELECT close_date FROM deals"));
        Assert.Equal(30L, await ScalarAsync(database, "SELECT cycle_days FROM deals"));
        Assert.Equal(new DateTime(2017, 10, 3, 14, 0, 0, DateTimeKind.Utc).Ticks, await ScalarAsync(database, "SELECT starts_at FROM meetings"));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData(" sqlite ")]
    [InlineData("")]
    public void AddSalesData_KnownProvider_IsTaken(string provider) => Services(("Database:Provider", provider));

    [Theory]
    [InlineData("Oracle")]
    [InlineData("7")]
    public void AddSalesData_UnknownProvider_FailsAtOnceAndNamesTheKnown(string provider)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Services(("Database:Provider", provider)));
        Assert.Contains("Sqlite", error.Message);
    }

    // Prepares a file that somebody has left so, and says whether it is an empty database then. Waiting without end is a failure too.
    private static async Task<bool> PrepareAsync(string path, string left)
    {
        var connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString;
        await using (var connection = new SqliteConnection(connectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = left;
            await command.ExecuteNonQueryAsync();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await using var services = Services(("Database:ConnectionString", connectionString)).BuildServiceProvider();
        await services.GetRequiredService<SalesDatabase>().PrepareAsync(patience.Token);
        return await services.GetRequiredService<SalesDatabase>().IsEmptyAsync(patience.Token);
    }

    private static IServiceCollection Services(params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddSalesData(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build());

    private static async Task<object?> ScalarAsync(TemporaryDatabase database, string sql)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
