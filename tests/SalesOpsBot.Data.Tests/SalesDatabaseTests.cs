using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Data.Tests;

public class SalesDatabaseTests
{
    [Fact]
    public async Task Prepare_NoTables_MakesAnEmptyDatabase()
    {
        await using var database = await TemporaryDatabase.CreateAsync();
        Assert.True(await database.Get<SalesDatabase>().IsEmptyAsync(default));
    }

    [SkippableFact]
    public async Task Prepare_NoFile_MakesOneInWalMode()
    {
        OnlySqlite();
        await using var database = await TemporaryDatabase.CreateAsync();
        Assert.Equal("wal", await database.ScalarAsync("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task IsEmpty_OneDealWithoutOwner_IsFalse()
    {
        var company = new TestCompany();
        company.Deal(null);
        await using var database = await TemporaryDatabase.WithAsync(company);
        Assert.False(await database.Get<SalesDatabase>().IsEmptyAsync(default));
    }

    [SkippableFact]
    public async Task Prepare_SecondTime_ChangesNothing()
    {
        OnlySqlite();
        await using var database = await TemporaryDatabase.CreateAsync();
        var before = await database.ScalarAsync("PRAGMA schema_version");
        await using (var other = database.NewProcess()) await other.GetRequiredService<SalesDatabase>().PrepareAsync(default);
        Assert.Equal(before, await database.ScalarAsync("PRAGMA schema_version"));
    }

    [SkippableFact]
    public async Task Prepare_FileWithoutTables_MakesThem()
    {
        OnlySqlite();
        await using var database = await TemporaryDatabase.CreateAsync();
        Assert.True(await PrepareAsync(database.Path + ".bare", "CREATE TABLE somebody_elses (id INTEGER)"));
    }

    [SkippableFact]
    public async Task Prepare_AfterAProcessThatWasKilledOverIt_DoesNotWaitForItsLock()
    {
        OnlySqlite();
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
        Assert.Equal(new DateOnly(2017, 10, 31).DayNumber, Convert.ToInt32(await database.ScalarAsync("SELECT close_date FROM deals"), CultureInfo.InvariantCulture));
        Assert.Equal(30, Convert.ToInt32(await database.ScalarAsync("SELECT cycle_days FROM deals"), CultureInfo.InvariantCulture));
        Assert.Equal(new DateTime(2017, 10, 3, 14, 0, 0, DateTimeKind.Utc).Ticks, await database.ScalarAsync("SELECT starts_at FROM meetings"));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData(" sqlite ")]
    [InlineData("")]
    public void AddSalesData_KnownProvider_IsTaken(string provider) => Services(("Database:Provider", provider));

    [Fact]
    public void AddSalesData_PostgreSqlWithoutAnAddress_FailsAtOnceAndShowsOne()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Services(("Database:Provider", "PostgreSql")));
        Assert.Contains("Host=", error.Message);
    }

    [Theory]
    [InlineData("Oracle")]
    [InlineData("7")]
    public void AddSalesData_UnknownProvider_FailsAtOnceAndNamesTheKnown(string provider)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Services(("Database:Provider", provider)));
        Assert.Contains("Sqlite or PostgreSql", error.Message);
    }

    private static void OnlySqlite() => Skip.IfNot(TestDatabase.IsSqlite, "This is about a SQLite file.");

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
}
