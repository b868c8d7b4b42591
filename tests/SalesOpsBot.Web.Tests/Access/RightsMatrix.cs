using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Testing.Access;

namespace SalesOpsBot.Web.Tests.Access;

/// <summary>What everybody gets of every tool, as a table for people to read.</summary>
public sealed class RightsMatrix
{
    /// <summary>The relations that there are, each with who stands for it. The asker's rights are their role's; two deep is as any depth.</summary>
    public static readonly IReadOnlyList<(string Title, string Asker, string Subject)> Relations =
    [
        ("rep: own", "Darcel", "Darcel"),
        ("SDR: own", "Una", "Una"),
        ("rep: a peer's", "Darcel", "Gladys"),
        ("rep: the manager's", "Darcel", "Melvin"),
        ("rep: another team's", "Darcel", "Rita"),
        ("SDR: a peer's", "Una", "Darcel"),
        ("manager: own", "Melvin", "Melvin"),
        ("manager: a report's", "Melvin", "Darcel"),
        ("manager: a report's report's", "Dora", "Rita"),
        ("manager: who left", "Melvin", "Zed"),
        ("rep: who left", "Darcel", "Zed"),
        ("manager: another team's", "Melvin", "Rita"),
        ("operations: anybody's", "Olivia", "Rita"),
    ];

    private readonly SortedDictionary<string, string[]> _rows = new(StringComparer.Ordinal);

    /// <summary>Notes what came of a tool for a relation.</summary>
    public void Note(string tool, int relation, IEnumerable<string> outcomes)
    {
        if (!_rows.TryGetValue(tool, out var row)) _rows[tool] = row = [.. Relations.Select(_ => "")];
        row[relation] = string.Join(", ", outcomes.Distinct());
    }

    /// <summary>What a reply comes to, in a word.</summary>
    public static string Outcome(AssistantReply reply) => reply.Tools is [{ Result: { } result }, ..] ? result["error"] is JsonObject error ? (string)error["kind"]! : "answers" : "nothing";

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', [
        $"| tool | {string.Join(" | ", Relations.Select(r => r.Title))} |",
        $"|---|{string.Concat(Relations.Select(_ => "---|"))}",
        .. _rows.Select(row => $"| `{row.Key}` | {string.Join(" | ", row.Value)} |"),
    ]);
}
