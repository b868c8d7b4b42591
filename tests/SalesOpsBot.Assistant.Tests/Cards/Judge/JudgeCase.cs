using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Tests.Cards.Judge;

/// <summary>A template with data, to be expanded by the reference and by us.</summary>
/// <param name="Name">What it shows; the expression itself where it is one.</param>
/// <param name="Template">The template.</param>
/// <param name="Data">Its data.</param>
/// <param name="Host">What is known of the host, if anything.</param>
internal sealed record JudgeCase(string Name, JsonNode? Template, JsonNode? Data, JsonNode? Host)
{
    /// <summary>Where the cases and the judge lie.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "tests", "SalesOpsBot.Assistant.Tests", "Cards", "Judge");

    /// <summary>The cases beside this file, and every card with its sample data.</summary>
    public static IReadOnlyDictionary<string, JudgeCase> All { get; } = Expressions().Concat(Templates()).Concat(Cards()).ToDictionary(c => c.Name);

    private static IEnumerable<JudgeCase> Expressions()
    {
        var file = Read(Path.Combine(Folder, "expressions.json"))!;
        return file["expressions"]!.AsArray().Select(e => new JudgeCase($"“{e}”", e, file["data"], null));
    }

    private static IEnumerable<JudgeCase> Templates() => Read(Path.Combine(Folder, "templates.json"))!.AsArray()
        .Select(c => new JudgeCase(c!["name"]!.GetValue<string>(), c["template"], c["data"], c["host"]));

    private static IEnumerable<JudgeCase> Cards() => CardFiles.All.Select(card => new JudgeCase(card.Name, card.Template, card.Sample, null));

    private static JsonNode? Read(string path) => JsonNode.Parse(File.ReadAllText(path));
}
