using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>What an element of a card says, line by line.</summary>
internal static class CardLines
{
    /// <summary>What stands between a value and the one that takes its place.</summary>
    public const string Becomes = "→";

    /// <summary>A mark that says only that a row can be tapped.</summary>
    private const string Arrow = "›";

    /// <summary>A mark that points at a place on the bar above it, which a line of squares does not have.</summary>
    private const char Pointer = '▲';

    /// <summary>The lines of an element and all that is in it.</summary>
    public static IReadOnlyList<string> Of(JsonObject element)
    {
        if (element.IsHidden()) return [];
        return element.Type() switch
        {
            "TextBlock" => [Text(element)],
            "FactSet" => [.. element.List("facts").Select(f => $"{CardText.Bold(CardText.Mrkdwn(f.Text("title") ?? ""))}: {CardText.Mrkdwn(f.Text("value") ?? "")}")],
            "ColumnSet" when BarLine.Is(element) => [BarLine.Write(element)],
            "ColumnSet" when IsUnderABar(element) => [.. element.List("columns").SelectMany(c => c.List("items")).SelectMany(Of).Select(line => line.Trim(Pointer, ' '))],
            "ColumnSet" => Row(element),
            "Container" or "Column" => [.. element.List("items").SelectMany(Of)],
            "Image" => [SlackText.Value(element.Text("altText") ?? "")],
            _ => [],
        };
    }

    /// <summary>A text with its weight and colour.</summary>
    public static string Text(JsonObject element)
    {
        var text = CardText.Mrkdwn(element.Text("text") ?? "");
        var isBold = element.Is("weight", "Bolder") || element.Text("size") is "Large" or "ExtraLarge";
        return BarLine.Dot(element.Text("color")) + (isBold ? CardText.Bold(text) : text);
    }

    /// <summary>Columns of two or three texts each, such as a name over its figure, for fields beside each other; nothing where a set is not so.</summary>
    public static IReadOnlyList<string>? Stacks(JsonObject columnSet)
    {
        var columns = columnSet.List("columns");
        return columns.Count >= 2 && columns.All(c => c.Weight() is not null && c.List("items").Count >= 2) ? [.. columns.Select(c => string.Join('\n', Of(c)))] : null;
    }

    // One text, kept in its place by columns of nothing.
    private static bool IsUnderABar(JsonObject columnSet) =>
        columnSet.List("columns") is var columns && columns.All(c => c.Weight() is not null && c.Text("style") is null) && columns.Count(c => c.List("items").Count > 0) == 1;

    /// <summary>A row: the first texts of its columns in one line, what stands under them below.</summary>
    private static List<string> Row(JsonObject columnSet)
    {
        var (heads, below, mark) = (new List<string>(), new List<string>(), "");
        foreach (var column in columnSet.List("columns").Where(c => !c.IsHidden()))
        {
            var lines = Of(column).Where(line => line.Trim('*', '\u00A0', ' ') is not (Arrow or "")).ToList();
            if (lines.Count == 0)
            {
                // A patch of colour before words is their legend; an empty one keeps them apart only.
                if (column.Text("style") is { } style) mark = BarLine.Square(style) + " ";
                continue;
            }

            heads.Add(mark + (column.Text("style") is { } colour ? BarLine.Dot(colour) : "") + lines[0]);
            below.AddRange(lines.Skip(1));
            mark = "";
        }

        return heads.Count == 0 ? below : [string.Join(" · ", heads).Replace($" · {Becomes} · ", $" {Becomes} ", StringComparison.Ordinal), .. below];
    }
}
