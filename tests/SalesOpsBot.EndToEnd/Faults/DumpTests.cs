using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesOpsBot.EndToEnd.Kills;

namespace SalesOpsBot.EndToEnd.Faults;

/// <summary>A PostgreSQL database is saved and brought back with the lines of the README.</summary>
public partial class DumpTests
{
    private const string Save = "pg_dump -Fc salesops > FILE";
    private const string BringBack = "pg_restore -d salesops FILE";

    [SkippableFact]
    public async Task ADatabaseThatWasLost_IsBroughtBackFromItsDump_AnswersTheSame_AndItsAuditIsWhole()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Build.RepositoryRoot, "README.md"));
        Assert.All([Save, BringBack], line => Assert.Contains($"`{line}`", readme, StringComparison.Ordinal));
        await using var server = await PostgreSqlServer.CreateAsync();
        await using var bot = await FaultyBot.CreateAsync(server.Settings);
        await bot.StartAsync();
        var prepared = await bot.TapAsync(new() { ["tool"] = "update_deal", ["arguments"] = new JsonObject { ["deal"] = Company.OwnDeals(0)[0], ["value"] = "6000" } });
        Assert.Equal("Done", (await bot.TapAsync(prepared!.Button("Confirm")!))!.State);
        var before = await ForecastAsync(bot);
        Assert.Contains("6000", before, StringComparison.Ordinal);

        await ShellAsync(bot, server, Save);
        Assert.Equal(0, await bot.StopAsync(CancellationToken.None));
        await server.ExecuteAsync("postgres", "DROP DATABASE salesops");
        await server.ExecuteAsync("postgres", "CREATE DATABASE salesops TEMPLATE template0");
        await ShellAsync(bot, server, BringBack);

        Assert.Equal(before, await ForecastAsync(bot));
        var audit = await bot.RunAsync("audit", "verify");
        Assert.Equal((0, "1 entry, and the chain is whole."), (audit.Code, audit.Output.Trim()));
        await bot.StartAsync();
        Assert.Equal("Already done", (await bot.TapAsync(prepared.Button("Confirm")!))!.State);
        Assert.StartsWith("Done: Alpha", (await bot.AskAsync("add a note to Alpha1: they want a demo", isOnce: true))!.Text, StringComparison.Ordinal);
    }

    // The tools and their results, to the last figure; each run has a clock of its own.
    private static async Task<string> ForecastAsync(FaultyBot bot)
    {
        var asked = await bot.RunAsync("ask", "--as", Company.Person(0), "--now", "2017-12-02T09:00", "--json", "what's my forecast for this quarter?", "list my deals");
        Assert.True(asked.Code == 0, asked.Errors);
        return string.Join('\n', asked.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Instant().Replace(JsonNode.Parse(line)!["tools"]!.ToJsonString(), "")));
    }

    [GeneratedRegex("\"asOf\":\"[^\"]*\"")]
    private static partial Regex Instant();

    private static async Task ShellAsync(FaultyBot bot, PostgreSqlServer server, string line)
    {
        var run = await ProgramRun.OfAnyAsync(["sh", "-c", line.Replace("FILE", "saved.dump", StringComparison.Ordinal)], bot.Folder, null, server.Client);
        Assert.True(run.Code == 0, run.Errors);
    }
}
