using Microsoft.Data.Sqlite;

namespace SalesOpsBot.EndToEnd.Faults;

/// <summary>The program is asked to end (SIGTERM) while it answers.</summary>
public class TerminationTests
{
    // Ten seconds to drain; more only on a machine that is busy with other things.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [SkippableFact]
    public async Task Sigterm_UnderLoad_AnswersWhatWasTaken_AndKeepsWhatItSaidItKept()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no signals.");
        await using var bot = await FaultyBot.CreateAsync();
        await bot.StartAsync();
        var asks = Enumerable.Range(0, 12).Select(i => (Note: $"remark{i:00}", Answer: bot.AskAsync($"add a note to Alpha1: remark{i:00}", isOnce: true))).ToList();
        Assert.StartsWith("Done", (await asks[0].Answer)!.Text, StringComparison.Ordinal);
        using var patience = new CancellationTokenSource(Patience);
        Assert.Equal(0, await bot.StopAsync(patience.Token));

        var kept = await NotesAsync(bot.Database);
        foreach (var (note, answer) in asks)
        {
            if (await answer is { } said && said.Text.StartsWith("Done", StringComparison.Ordinal)) Assert.Contains(note, kept, StringComparison.Ordinal);
        }

        await bot.StartAsync();
        Assert.Contains("Deals", (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
    }

    private static async Task<string> NotesAsync(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT coalesce(group_concat(text), '') FROM notes";
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
