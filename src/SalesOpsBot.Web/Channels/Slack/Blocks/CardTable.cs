using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>Sets of columns under each other that are a table: each of three columns or more, with one text in each column.</summary>
internal static class CardTable
{
    private const int Rows = 100;
    private const int Cells = 20;
    private const int CharactersOfAll = 9_000;

    /// <summary>How many elements from a place on are rows of one table; fewer than two are none.</summary>
    public static int RowsAt(IReadOnlyList<JsonObject> elements, int from)
    {
        var count = 0;
        while (from + count < elements.Count && count < Rows && IsRow(elements[from + count]) && elements[from + count].List("columns").Count == elements[from].List("columns").Count) count++;
        return count < 2 ? 0 : count;
    }

    /// <summary>The table as Slack's own, or as text of even width in a form, where there are no tables, and where it is too large for one.</summary>
    public static JsonObject Write(IEnumerable<JsonObject> rows, SlackSurface surface)
    {
        var cells = rows.Select(row => row.List("columns").Select(c => (Text: Cell(c), IsBold: c.List("items")[0].Is("weight", "Bolder"))).ToList()).ToList();
        return surface == SlackSurface.Modal || cells[0].Count > Cells || cells.Sum(row => row.Sum(cell => cell.Text.Length)) > CharactersOfAll ? Preformatted([.. cells.Select(row => row.ConvertAll(cell => cell.Text))]) : Table(cells);
    }

    private static bool IsRow(JsonObject element) =>
        element.Type() == "ColumnSet" && element["selectAction"] is null
        && element.List("columns") is { Count: >= 3 } columns && columns.All(c => c.List("items") is [var only] && only.Type() == "TextBlock" && only.Text("text") != CardLines.Becomes);

    private static string Cell(JsonObject column) => CardText.Plain(column.List("items")[0].Text("text") ?? "").Trim().Trim('\u00A0') is { Length: > 0 } text ? text : " ";

    private static JsonObject Table(List<List<(string Text, bool IsBold)>> rows)
    {
        var table = new JsonObject { ["type"] = "table", ["rows"] = new JsonArray([.. rows.Select(row => new JsonArray([.. row.Select(cell => Shown(cell.Text, cell.IsBold))]))]) };
        table["column_settings"] = new JsonArray([.. rows[0].Select((_, i) => new JsonObject { ["align"] = i == 0 ? "left" : "right", ["is_wrapped"] = true })]);
        return table;
    }

    private static JsonObject Shown(string text, bool isBold) => !isBold || text == " "
        ? new() { ["type"] = "raw_text", ["text"] = text }
        : new()
        {
            ["type"] = "rich_text",
            ["elements"] = new JsonArray(new JsonObject
            {
                ["type"] = "rich_text_section",
                ["elements"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = text, ["style"] = new JsonObject { ["bold"] = true } }),
            }),
        };

    private static JsonObject Preformatted(List<List<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(i => rows.Max(row => row[i].Length)).ToList();
        var lines = rows.Select(row => string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        return new()
        {
            ["type"] = "rich_text",
            ["elements"] = new JsonArray(new JsonObject
            {
                ["type"] = "rich_text_preformatted",
                ["elements"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = string.Join('\n', lines) is { Length: > 0 } text ? text : " " }),
            }),
        };
    }
}
