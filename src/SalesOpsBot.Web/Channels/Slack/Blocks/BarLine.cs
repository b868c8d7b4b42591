using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>A bar of a card, which is columns of nothing but colour, as a line of coloured squares.</summary>
internal static class BarLine
{
    private const int Squares = 12;

    /// <summary>Whether a set of columns is a bar: nothing stands in any of them.</summary>
    public static bool Is(JsonObject columnSet) => columnSet.List("columns") is { Count: > 0 } columns && columns.All(c => c.List("items").Count == 0 && c.Weight() is > 0);

    /// <summary>The bar. Whatever has a width has a square, and together they are always as many.</summary>
    public static string Write(JsonObject columnSet)
    {
        var parts = columnSet.List("columns").Select(c => (Width: c.Weight()!.Value, Square: Square(c.Text("style")))).ToList();
        var total = parts.Sum(p => p.Width);
        var counts = parts.Select(p => Math.Max(1, (int)Math.Floor(p.Width / total * Squares))).ToList();
        while (counts.Sum() != Squares && counts.Count <= Squares)
        {
            var isShort = counts.Sum() < Squares;
            var gaps = parts.Select((p, i) => (p.Width / total * Squares) - counts[i]).ToList();
            var at = isShort ? gaps.IndexOf(gaps.Max()) : gaps.IndexOf(gaps.Where((_, i) => counts[i] > 1).Min());
            counts[at] += isShort ? 1 : -1;
        }

        return string.Concat(parts.SelectMany((p, i) => Enumerable.Repeat(p.Square, counts[i])));
    }

    /// <summary>The square of a style; the sense is always in the words beside it too.</summary>
    public static string Square(string? style) => style?.ToUpperInvariant() switch
    {
        "GOOD" => "🟩",
        "ACCENT" => "🟦",
        "WARNING" => "🟨",
        "ATTENTION" => "🟥",
        _ => "⬜",
    };

    /// <summary>The dot before words that a card colours; nothing where it does not.</summary>
    public static string Dot(string? color) => color?.ToUpperInvariant() switch
    {
        "GOOD" => "🟢 ",
        "ACCENT" => "🔵 ",
        "WARNING" => "🟡 ",
        "ATTENTION" => "🔴 ",
        _ => "",
    };
}
