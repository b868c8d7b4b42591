using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Assistant.Playbook;

/// <summary>A passage on the card.</summary>
/// <param name="Heading">What it stands under.</param>
/// <param name="Lines">Paragraphs and items of lists, cut off where the card would grow too long.</param>
/// <param name="Source">Where it stands: <c>From Objections</c>. The page alone, for channels make a link of a file's name.</param>
internal sealed record PlaybookCardPassage(string Heading, IReadOnlyList<string> Lines, string Source)
{
    /// <param name="passage">The passage.</param>
    /// <param name="most">How many letters of it are shown; whole lines, but at least the beginning of the first one.</param>
    public static PlaybookCardPassage From(PlaybookPassage passage, int most)
    {
        var lines = new List<string>();
        foreach (var line in passage.Lines)
        {
            if (line.Length > most)
            {
                lines.Add(lines.Count == 0 ? Cut(line, most) : "…");
                break;
            }

            lines.Add(line);
            most -= line.Length;
        }

        return new(passage.Heading, lines, Say($"From {passage.Page}"));
    }

    private static string Cut(string line, int most)
    {
        var end = line.LastIndexOf(' ', most);
        return line[..(end > 0 ? end : char.IsHighSurrogate(line[most - 1]) ? most - 1 : most)] + "…";
    }
}
