using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Access;

/// <summary>What everybody gets of every tool, as a table for people to read.</summary>
public sealed class RightsMatrix
{
    /// <summary>The relations that there are, each with who stands for it and where it stands in the table; two deep is as any depth.</summary>
    public static readonly IReadOnlyList<(string Asker, string Subject, int Column)> Relations =
    [
        ("Darcel", "Darcel", 0), ("Una", "Una", 0), ("Melvin", "Melvin", 0),
        ("Melvin", "Darcel", 1), ("Dora", "Rita", 1), ("Melvin", "Zed", 1),
        ("Darcel", "Gladys", 2), ("Darcel", "Melvin", 2), ("Darcel", "Rita", 2), ("Darcel", "Zed", 2), ("Una", "Darcel", 2), ("Melvin", "Rita", 2), ("Melvin", "Olivia", 2),
        ("Olivia", "Rita", 3), ("Olivia", "Olivia", 3),
    ];

    private static readonly string[] Columns = ["one's own", "of people below, at any depth, and of those of them who left", "a peer's, the manager's, another team's, of others who left", "sales operations: anybody's"];
    private readonly SortedDictionary<string, Dictionary<string, SortedSet<string>>[]> _rows = new(StringComparer.Ordinal);

    /// <summary>Notes what came of a call.</summary>
    public void Note(string tool, int column, string? reaches, string outcome)
    {
        if (!_rows.TryGetValue(tool, out var row)) _rows[tool] = row = [.. Columns.Select(_ => new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal))];
        if (!row[column].TryGetValue(reaches ?? "", out var outcomes)) row[column][reaches ?? ""] = outcomes = new(StringComparer.Ordinal);
        outcomes.Add(outcome);
    }

    /// <summary>What a reply comes to.</summary>
    public static string Outcome(AssistantReply reply) => reply.Tools is [{ Result: { } result }, ..] ? result["error"] is JsonObject error ? Words((string)error["kind"]!) : "yes" : "nothing";

    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', [
        $"| tool | {string.Join(" | ", Columns)} |",
        $"|---|{string.Concat(Columns.Select(_ => "---|"))}",
        .. _rows.Select(row => $"| `{row.Key}` | {string.Join(" | ", row.Value.Select(Cell))} |"),
    ]);

    private static string Words(string kind) => kind switch { "denied" => "refused", "notFound" => "not there", _ => "something is wrong" };

    // Where it may be had, that something else was wrong now and then says nothing of rights.
    private static string Cell(Dictionary<string, SortedSet<string>> outcomes)
    {
        var byOutcome = outcomes.GroupBy(o => o.Value.Contains("yes") ? "yes" : string.Join(" or ", o.Value), o => o.Key, StringComparer.Ordinal).ToList();
        return byOutcome is [var only] ? only.Key : string.Join("; ", byOutcome.Select(o => $"{string.Join(", ", o)}: {o.Key}"));
    }
}
