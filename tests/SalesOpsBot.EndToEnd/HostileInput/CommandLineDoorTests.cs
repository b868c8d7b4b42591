using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SalesOpsBot.Testing.HostileInput;
using Xunit.Abstractions;

namespace SalesOpsBot.EndToEnd.HostileInput;

/// <summary>Hostile input at the door of the command line: words, options and paths that nobody would write.</summary>
public sealed class CommandLineDoorTests(ITestOutputHelper output) : IDisposable
{
    private static readonly string[][] Commands =
    [
        ["ask", "--as", "*", "hello"], ["ask", "--as", "Melvin Marxen", "--now", "*", "hello"], ["ask", "--as", "Melvin Marxen", "--file", "*"], ["ask", "--as", "Melvin Marxen", "--db", "*", "*"],
        ["import", "*"], ["import", ".", "--mapping", "*"], ["import", ".", "--now", "*"], ["check", "*"], ["settings", "--on", "*"], ["notices", "preview", "--at", "*"], ["notices", "list", "--most", "*"], ["notices", "list", "--person", "*"],
        ["people", "map", "*", "*"], ["audit", "verify", "--db", "*"], ["audit", "*"], ["manifest", "--host", "*"], ["*"],
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Words_OfAnyKind_GetATurnEach()
    {
        var fuzz = new Fuzz(150);
        var lines = Enumerable.Range(0, fuzz.Count).Select(i => OnOneLine(Fuzz.Text(fuzz.At(i)))).Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var run = await ProgramRun.OfAsync(_folder, string.Join('\n', lines) + "\n", "ask", "--as", "Melvin Marxen", "--file", "-", "--json", "--separate");
        Assert.True(run.Code == 0, run.Errors);
        var answers = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Count, answers.Length);
        Assert.All(answers, answer => Assert.NotEmpty(JsonNode.Parse(answer)!["text"]!.GetValue<string>()));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines.Count} lines, seed {fuzz.Seed}"));
    }

    [Fact]
    public async Task Options_OfAnyKind_EndWithASentence()
    {
        var fuzz = new Fuzz(Commands.Length);
        for (var i = 0; i < fuzz.Count; i++)
        {
            var chance = fuzz.At(i);
            string[] arguments = [.. Commands[i % Commands.Length].Select(part => part == "*" ? Argument(chance) : part)];
            var run = await ProgramRun.OfAsync(_folder, null, arguments);
            Assert.True(run.Code is 0 or 1 or 2 && !(run.Output + run.Errors).Contains("   at SalesOpsBot", StringComparison.Ordinal), $"{fuzz.Name(i)}: {string.Join(' ', arguments)}\n{run.Code}\n{run.Output}\n{run.Errors}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fuzz.Count} command lines, seed {fuzz.Seed}"));
    }

    private static string OnOneLine(string text) => Whole(string.Concat(text.Where(letter => letter is not ('\r' or '\n'))));

    // A process cannot be given NUL, nor more than the system takes; an option would start the server, which never ends.
    private static string Argument(Random chance)
    {
        var text = Whole(Fuzz.Text(chance).Replace("\0", "", StringComparison.Ordinal)).TrimStart('-', '/', '@');
        return text.Length == 0 ? "x" : text[..Math.Min(text.Length, 4_000)];
    }

    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
