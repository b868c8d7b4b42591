using System.Text;
using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Sales.Quizzes;

/// <summary>
/// Makes questions with choices from passages. Pure: the same passages and seed give the same questions. A page's first line under each heading is taken for the
/// short answer, its items for what belongs under that heading and no other.
/// </summary>
public static class QuizMaker
{
    /// <summary>The topic of a quiz over the whole playbook.</summary>
    public const string Everything = "the whole playbook";

    /// <summary>How many questions a quiz has, where the pages give as many.</summary>
    public const int Questions = 5;

    /// <summary>How many choices a question has; one fewer where the page has too few headings.</summary>
    public const int MostChoices = 4;

    private const int FewestChoices = 3;
    private const int ShortestLine = 25;
    private const int LongestChoice = 220;

    /// <summary>Makes them; fewer where there is too little material, and none where a page has fewer than three headings with an answer.</summary>
    /// <param name="passages">Of one page, or of several.</param>
    /// <param name="seed">Decides which questions and in which order.</param>
    public static IReadOnlyList<QuizQuestion> Make(IEnumerable<PlaybookPassage> passages, string seed)
    {
        var random = new Random(Number(seed));
        var pages = passages.Where(p => !p.IsOpening && Answer(p) is not null).GroupBy(p => p.File, StringComparer.Ordinal).Where(page => page.Count() >= FewestChoices).Select(page => page.ToList()).ToList();
        var material = pages.SelectMany(page => page.SelectMany(passage => Material(passage, page))).ToArray();
        random.Shuffle(material);
        // Each passage is asked about once as long as there are others.
        var chosen = material.GroupBy(m => (m.Passage.File, m.Passage.Heading)).SelectMany(m => m.Select((question, round) => (question, round))).OrderBy(m => m.round).Take(Questions);
        return [.. chosen.Select((m, at) => Ask(m.question, at + 1, random))];
    }

    private static IEnumerable<(PlaybookPassage Passage, IReadOnlyList<PlaybookPassage> Page, string? Item)> Material(PlaybookPassage passage, List<PlaybookPassage> page)
    {
        yield return (passage, page, null);
        var telling = QuestionWords.Read(passage.Heading);
        foreach (var item in passage.Lines.Where(l => l.StartsWith(PlaybookPassage.Bullet, StringComparison.Ordinal)).Select(l => l[PlaybookPassage.Bullet.Length..]))
        {
            // An item that says its own heading would give the answer away.
            if (item.Length is >= ShortestLine and <= LongestChoice && !QuestionWords.Read(item).Any(telling.Contains)) yield return (passage, page, item);
        }
    }

    private static QuizQuestion Ask((PlaybookPassage Passage, IReadOnlyList<PlaybookPassage> Page, string? Item) material, int number, Random random)
    {
        var (passage, page, item) = material;
        string Choice(PlaybookPassage of) => item is null ? Answer(of)! : of.Heading;
        var others = page.Where(p => p.Heading != passage.Heading && Choice(p) != Choice(passage)).DistinctBy(Choice).ToArray();
        random.Shuffle(others);
        var choices = others.Take(MostChoices - 1).Append(passage).ToArray();
        random.Shuffle(choices);
        return new()
        {
            Number = number,
            Prompt = item is null ? Say($"{passage.Heading}: what does the playbook say?") : Say($"“{item.Trim('“', '”')}” What is this about?"),
            Choices = string.Join('\n', choices.Select(Choice)),
            Right = Array.IndexOf(choices, passage),
            Heading = passage.Heading,
            File = passage.File,
            Quote = item ?? Answer(passage)!,
        };
    }

    private static string? Answer(PlaybookPassage passage)
    {
        var line = passage.Lines[0];
        if (line.Length < ShortestLine || line.StartsWith(PlaybookPassage.Bullet, StringComparison.Ordinal)) return null;
        if (line.Length <= LongestChoice) return line;
        var end = line.LastIndexOf(". ", LongestChoice, StringComparison.Ordinal);
        return end >= ShortestLine ? line[..(end + 1)] : null;
    }

    // The seed has to give the same number in every process, which a string's hash code does not.
    private static int Number(string seed)
    {
        var hash = 2_166_136_261u;
        foreach (var part in Encoding.UTF8.GetBytes(seed)) hash = unchecked((hash ^ part) * 16_777_619u);
        return (int)(hash % int.MaxValue);
    }
}
