using Microsoft.Data.Sqlite;

namespace SalesOpsBot.EndToEnd.Faults;

/// <summary>The database of a running program is held by another one, or may not be written.</summary>
public class DatabaseFaultTests
{
    [Fact]
    public async Task ADatabaseThatIsLocked_IsWaitedFor()
    {
        await using var bot = await FaultyBot.CreateAsync();
        await bot.StartAsync();
        await using var writer = new SqliteConnection($"Data Source={bot.Database};Pooling=False");
        await writer.OpenAsync();
        await ExecuteAsync(writer, "BEGIN IMMEDIATE");
        Assert.Contains("Deals", (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
        var writing = bot.AskAsync("add a note to Alpha1: they want a demo", isOnce: true);
        await ExecuteAsync(writer, "COMMIT");
        Assert.StartsWith("Done: Alpha", (await writing)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADatabaseThatMayNotBeWritten_IsReadStill_AndAWriteIsAnsweredWithASentence()
    {
        await using var bot = await FaultyBot.CreateAsync();
        await bot.StartAsync(("Database__ConnectionString", $"Data Source={bot.Database};Mode=ReadOnly"));
        Assert.Contains("Deals", (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
        Assert.StartsWith("My data can only be read", (await bot.AskAsync("add a note to Alpha1: they want a demo", isOnce: true))!.Text, StringComparison.Ordinal);
        Assert.Contains("Deals", (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
