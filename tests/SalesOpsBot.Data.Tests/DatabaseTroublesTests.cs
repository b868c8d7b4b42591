using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SalesOpsBot.Data.Tests;

/// <summary>Troubles of real databases.</summary>
public class DatabaseTroublesTests
{
    [Fact]
    public async Task Of_AFileThatIsFull_SaysFull_AndItWorksOnceThereIsRoom()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        await RunAsync(connection, "CREATE TABLE notes (text TEXT); PRAGMA max_page_count = 3");
        const string Add = "INSERT INTO notes VALUES (hex(randomblob(20000)))";
        var fault = await Assert.ThrowsAsync<SqliteException>(() => RunAsync(connection, Add));
        Assert.Equal(DatabaseTrouble.Full, DatabaseTroubles.Of(new DbUpdateException("", fault)));
        await RunAsync(connection, "PRAGMA max_page_count = 100");
        await RunAsync(connection, Add);
    }

    [Fact]
    public async Task Of_AFileThatMayOnlyBeRead_OrIsNotThere_SaysSo()
    {
        var folder = Directory.CreateTempSubdirectory("salesops-");
        var file = Path.Combine(folder.FullName, "sales.db");
        Assert.Equal(DatabaseTrouble.Away, DatabaseTroubles.Of(await Assert.ThrowsAsync<SqliteException>(() => RunAsync($"Data Source={file};Mode=ReadOnly;Pooling=False", "SELECT 1"))));
        await RunAsync($"Data Source={file};Pooling=False", "CREATE TABLE notes (text TEXT)");
        Assert.Equal(DatabaseTrouble.ReadOnly, DatabaseTroubles.Of(await Assert.ThrowsAsync<SqliteException>(() => RunAsync($"Data Source={file};Mode=ReadOnly;Pooling=False", "INSERT INTO notes VALUES ('a')"))));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Of_AFileThatSomebodyHolds_SaysBusy()
    {
        var folder = Directory.CreateTempSubdirectory("salesops-");
        var address = $"Data Source={Path.Combine(folder.FullName, "sales.db")};Pooling=False;Default Timeout=1";
        await RunAsync(address, "CREATE TABLE notes (text TEXT)");
        await using (var writer = new SqliteConnection(address))
        {
            await writer.OpenAsync();
            await RunAsync(writer, "BEGIN IMMEDIATE");
            Assert.Equal(DatabaseTrouble.Busy, DatabaseTroubles.Of(await Assert.ThrowsAsync<SqliteException>(() => RunAsync(address, "BEGIN IMMEDIATE"))));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Of_AServerThatIsNotThere_SaysAway()
    {
        await using var connection = new NpgsqlConnection("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");
        Assert.Equal(DatabaseTrouble.Away, DatabaseTroubles.Of(await Assert.ThrowsAsync<NpgsqlException>(() => connection.OpenAsync())));
    }

    [Theory]
    [InlineData("53100", DatabaseTrouble.Full)]
    [InlineData("25006", DatabaseTrouble.ReadOnly)]
    [InlineData("55P03", DatabaseTrouble.Busy)]
    [InlineData("57P01", DatabaseTrouble.Away)]
    public void Of_WhatAServerSays_SaysWhatItMeans(string state, DatabaseTrouble trouble) =>
        Assert.Equal(trouble, DatabaseTroubles.Of(new InvalidOperationException("", new PostgresException("", "ERROR", "ERROR", state))));

    [Fact]
    public void Of_WhatIsNoTroubleOfTheDatabase_SaysNothing()
    {
        Assert.Null(DatabaseTroubles.Of(new InvalidOperationException()));
        Assert.Null(DatabaseTroubles.Of(new PostgresException("", "ERROR", "ERROR", "23505")));
    }

    private static async Task RunAsync(string address, string sql)
    {
        await using var connection = new SqliteConnection(address);
        await connection.OpenAsync();
        await RunAsync(connection, sql);
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
