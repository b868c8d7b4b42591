using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Playbook;

/// <summary>Answers from the playbook. It is there for everybody in sales: it holds no record of anybody.</summary>
public sealed class PlaybookService(IPlaybookStore playbook)
{
    private const int MostPassages = 3;
    private const int MostHeadings = 6;
    private const int MostOffered = 8;
    private const int LongestQuoted = 80;

    /// <summary>The passages that answer a question; what there is to read where nothing in particular is asked.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="question">In the person's own words.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<Outcome<PlaybookAnswer>> SearchAsync(Viewer viewer, string? question, CancellationToken cancellationToken)
    {
        var passages = await playbook.PassagesAsync(cancellationToken);
        if (passages.Count == 0) return Problem.Unavailable("There is no playbook to look in yet. Sales operations can put its pages, in Markdown, into the folder that the setting Playbook:Folder names.");
        var words = QuestionWords.Read(question);
        if (words.Count == 0) return Answer(viewer, null, [], Pages(passages), passages.Count, words);
        if (passages.FirstOrDefault(p => p.IsOpening && QuestionWords.Name(words, p.Page)) is { } page)
        {
            var beginning = passages.Where(p => p.File == page.File).Take(MostPassages).ToList();
            return Answer(viewer, page.Page, beginning, Others(passages, beginning), passages.Count, words);
        }

        var hits = await playbook.SearchAsync(words, cancellationToken);
        var found = PlaybookFinder.Find(hits, words, passages.Count, MostPassages);
        if (found.Count == 0) return NotFound(question!, passages);
        return Answer(viewer, Short(question!), found, [.. Others(passages, found).Take(MostHeadings)], passages.Count, words);
    }

    private static PlaybookAnswer Answer(Viewer viewer, string? question, IReadOnlyList<PlaybookPassage> found, IReadOnlyList<PlaybookHeading> headings, int passages, IReadOnlyList<string> words)
    {
        var everybody = AccessPolicy.Everybody;
        return new()
        {
            AsOf = viewer.Now,
            Scope = everybody.Canonical,
            ScopeLabel = everybody.Label,
            Question = question,
            Passages = found,
            Headings = headings,
            Receipt = new(PlaybookFinder.Formula, PlaybookFinder.Version, Say("passages that hold the question's telling words, by how much they are about them × (share of the question that they cover)²; rare words weigh more"), passages)
            {
                Steps = [new(Say("Words searched for"), words.Count == 0 ? Say("none") : string.Join(", ", words), Say($"{found.Count} of {passages} passages"))],
            },
        };
    }

    private static Problem NotFound(string question, IReadOnlyList<PlaybookPassage> passages)
    {
        var pages = Pages(passages);
        return Problem.NotFound("question", $"The playbook says nothing about “{Short(question)}”. These are its pages:", [.. pages.Take(MostOffered).Select(p => new Choice(p.Page, Title(p.Page, passages)))]);
    }

    private static string Title(string page, IReadOnlyList<PlaybookPassage> passages) =>
        string.Join(" · ", [page, .. passages.Where(p => p.Page == page && !p.IsOpening).Take(MostOffered).Select(p => p.Heading)]);

    private static IReadOnlyList<PlaybookHeading> Pages(IReadOnlyList<PlaybookPassage> passages) =>
        [.. passages.Select(p => p.Page).Distinct(StringComparer.Ordinal).Select(page => new PlaybookHeading(page, page))];

    // The rest of the best passage's page.
    private static IReadOnlyList<PlaybookHeading> Others(IReadOnlyList<PlaybookPassage> passages, IReadOnlyList<PlaybookPassage> found) =>
        [.. passages.Where(p => p.File == found[0].File && !p.IsOpening && !found.Contains(p)).Select(p => new PlaybookHeading(p.Page, p.Heading))];

    private static string Short(string question)
    {
        var text = string.Join(' ', question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= LongestQuoted) return text;
        var end = text.LastIndexOf(' ', LongestQuoted);
        var cut = text[..(end > 0 ? end : LongestQuoted)];
        return (char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut) + "…";
    }
}
