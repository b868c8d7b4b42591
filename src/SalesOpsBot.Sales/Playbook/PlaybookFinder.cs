namespace SalesOpsBot.Sales.Playbook;

/// <summary>Chooses the passages that answer a question. Pure.</summary>
public static class PlaybookFinder
{
    /// <summary>The formula's name, for receipts.</summary>
    public static string Formula => Say("playbook search");

    /// <summary>Its version.</summary>
    public const int Version = 1;

    // Below this share of what was asked, weighed by how rare the words are, a passage only shares words with the question.
    private const double LeastCoverage = 0.4;

    // What is less to the point than this, beside the best, is no answer of its own.
    private const double LeastBesideBest = 0.55;

    /// <summary>The best passages, best first: relevance by the index times the square of the share of the question that they cover, more where the heading was said.</summary>
    /// <param name="hits">What the index found.</param>
    /// <param name="words">What was searched for.</param>
    /// <param name="passages">How many passages there are.</param>
    /// <param name="most">How many are wanted.</param>
    /// <returns>Empty where nothing covers enough of the question.</returns>
    public static IReadOnlyList<PlaybookPassage> Find(IReadOnlyList<PlaybookHit> hits, IReadOnlyList<string> words, int passages, int most)
    {
        var weights = words.Distinct(StringComparer.Ordinal).ToDictionary(w => w, w => Weight(hits.Count(h => h.Words.Contains(w)), passages), StringComparer.Ordinal);
        var all = weights.Values.Sum();
        var ranked = hits
            .Select(hit => (hit.Passage, Coverage: hit.Words.Sum(w => weights.GetValueOrDefault(w)) / all, hit.Relevance))
            .Where(h => h.Coverage >= LeastCoverage)
            .Select(h => (h.Passage, Score: h.Relevance * h.Coverage * h.Coverage * (1 + Said(h.Passage.Heading, words))))
            .OrderByDescending(h => h.Score)
            .ThenBy(h => h.Passage.File, StringComparer.Ordinal)
            .ThenBy(h => h.Passage.Heading, StringComparer.Ordinal)
            .ToList();
        return [.. ranked.Where(h => h.Score >= ranked[0].Score * LeastBesideBest).Take(most).Select(h => h.Passage)];
    }

    // "GTX Pro" asks for GTX Pro before GTX Plus Pro: the share of the heading that was said.
    private static double Said(string heading, IReadOnlyList<string> words)
    {
        var named = QuestionWords.Read(heading);
        return named.Count == 0 ? 0 : (double)named.Count(words.Contains) / named.Count;
    }

    // A word that no passage holds counts like the rarest: what was asked about is not there.
    private static double Weight(int holding, int passages) => Math.Log(1 + (passages / Math.Max(holding, 0.5)));
}
