using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace SalesOpsBot.Benchmarks.Speed;

/// <summary>
/// The whole path of a turn, from the request over understanding, database and card to the reply, beside a bot that only echoes on the official SDK for
/// JavaScript. Both run one after the other on the same machine, each in a process of its own, under the same load.
/// </summary>
internal static class SpeedBenchmark
{
    private static readonly int[] Connections = [1, 16, 64];
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(3);
    private static readonly Turn Echo = Turn.Question("echo", "What's my forecast?", "You said");
    private static readonly Turn Forecast = Turn.Question("forecast", "What's my forecast?", "Darcel Schlecht");
    private static readonly int[] Days = new int[Connections.Max()];
    private static int _asked;

    /// <summary>Runs, and prints a table; <c>--minutes N</c> prints the memory of a long run instead.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("salesops-speed-");
        try
        {
            var program = await PublishAsync(Path.Combine(folder.FullName, "program"));
            var database = Path.Combine(folder.FullName, "sales.db");
            await ImportAsync(program, database);
            var (write, others) = (Write(await DealsAsync(program, database)), Others(People(database)));
            if (arguments is ["--minutes", var minutes]) await GrowAsync(program, database, [Forecast, others, write], int.Parse(minutes, CultureInfo.InvariantCulture), output);
            else await CompareAsync(program, database, [Forecast, others, write], output);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CompareAsync(string program, string database, IReadOnlyList<Turn> turns, TextWriter output)
    {
        await output.WriteLineAsync("| bot | turn | connections | answers/s | CPU ms/answer | p50 ms | p95 ms | p99 ms | wrong |");
        await output.WriteLineAsync("|---|---|---|---|---|---|---|---|---|");
        using var echo = Peer.OfEcho(Path.Combine(Folder("tests"), "SalesOpsBot.Web.Tests", "node_modules", "here.js"));
        await echo.FirstAnswerAsync(Echo);
        using var ours = Peer.OfProgram(program, database);
        var start = await ours.FirstAnswerAsync(Forecast);
        await new Load(echo, Echo).RunAsync(16, Warmth);
        foreach (var turn in turns) await new Load(ours, turn).RunAsync(16, Warmth);
        foreach (var connections in Connections)
        {
            // Side by side in time, so that whatever else the machine does meets both.
            await PrintAsync("botbuilder 4.23.3, echo only", echo, Echo, connections, output);
            foreach (var turn in turns) await PrintAsync("SalesOpsBot", ours, turn, connections, output);
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nStart to first answer {start.TotalSeconds:0.00} s; {ours.Megabytes} MB after the load."));
    }

    private static async Task PrintAsync(string bot, Peer peer, Turn turn, int connections, TextWriter output)
    {
        var result = await new Load(peer, turn).RunAsync(connections, TimeSpan.FromSeconds(10));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"| {bot} | {turn.Name} | {connections} | {result.Answers:0} | {result.Processor:0.00} | {result.Percentile(0.50):0.0} | {result.Percentile(0.95):0.0} | {result.Percentile(0.99):0.0} | {result.Wrong} |"));
    }

    private static async Task GrowAsync(string program, string database, IReadOnlyList<Turn> turns, int minutes, TextWriter output)
    {
        using var ours = Peer.OfProgram(program, database);
        await ours.FirstAnswerAsync(Forecast);
        for (var minute = 1; minute <= minutes; minute++)
        {
            foreach (var turn in turns) await new Load(ours, turn).RunAsync(16, TimeSpan.FromMinutes(1) / turns.Count);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"minute {minute}: {ours.Megabytes} MB"));
        }
    }

    // Each connection changes a deal of its own, and confirms it.
    private static Turn Write(IReadOnlyList<string> deals) => new(
        "write and confirm",
        (connection, _) => [string.Create(CultureInfo.InvariantCulture, $"move the close date of {deals[connection % deals.Count]} to January {1 + (Days[connection]++ % 28)}"), "yes"],
        ["Please check", "Done"]);

    // No question is ever asked twice in the same light: each is worked out anew.
    private static Turn Others(List<string> people) => new(
        "new questions of everybody",
        (_, _) => [string.Create(CultureInfo.InvariantCulture, $"show my deals over {Interlocked.Increment(ref _asked)} dollars"), "What's my forecast?"],
        ["AdaptiveCard", "AdaptiveCard"])
    { Person = (connection, round) => people[(connection + (7 * round)) % people.Count] };

    private static List<string> People(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM salespeople WHERE active = 1 ORDER BY id";
        using var rows = command.ExecuteReader();
        var people = new List<string>();
        while (rows.Read()) people.Add(rows.GetString(0));
        return people;
    }

    // As it is deployed: published, and compiled ahead.
    private static async Task<string> PublishAsync(string folder)
    {
        await DotnetAsync("publish", Path.Combine(Folder("src"), "SalesOpsBot.Web"), "-c", "Release", "-v", "quiet", "--disable-build-servers", "-o", folder);
        return Path.Combine(folder, "SalesOpsBot.Web.dll");
    }

    private static async Task ImportAsync(string program, string database) => await DotnetAsync(program, "import", "--as-is", "--db", database, "--now", "2017-12-31T09:00Z");

    private static async Task<IReadOnlyList<string>> DealsAsync(string program, string database)
    {
        var printed = await DotnetAsync(program, "ask", "--db", database, "--now", "2017-12-31T09:00Z", "--as", "Darcel Schlecht", "--json", "show 25 of my open deals", "page 2", "page 3", "page 4");
        var pages = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!["tools"]![0]!["result"]!["deals"]!.AsArray());
        return [.. pages.SelectMany(page => page.Select(deal => (string)deal!["id"]!)).Distinct()];
    }

    private static async Task<string> DotnetAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException(printed);
    }

    // The benchmark lies in artifacts/bin/SalesOpsBot.Benchmarks/<configuration>.
    private static string Folder(string name) => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", name));
}
