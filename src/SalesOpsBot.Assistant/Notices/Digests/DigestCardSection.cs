using System.Globalization;

namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>A part of a summary.</summary>
/// <param name="Title">What it is about, with its number: <c>Meetings: 3</c>.</param>
/// <param name="Lines">The first of them.</param>
/// <param name="Color">The colour of the title; the words say it as well.</param>
internal sealed record DigestCardSection(string Title, IReadOnlyList<string> Lines, string Color = "Default")
{
    private const int Most = 3;

    /// <summary>A section of some lines, of which a phone shows three; nothing where there is none.</summary>
    public static DigestCardSection? Of(string title, long count, IReadOnlyList<string> lines, string color = "Default")
    {
        if (count == 0) return null;
        List<string> shown = [.. lines.Take(Most)];
        var rest = count - shown.Count;
        if (rest > 0 && shown.Count > 0) shown.Add(Say($"and {rest} more"));
        return new(string.Create(CultureInfo.InvariantCulture, $"{title}: {count}"), shown, color);
    }
}
