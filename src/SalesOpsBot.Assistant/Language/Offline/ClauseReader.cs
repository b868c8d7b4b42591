using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Finds two requests in one sentence: "my forecast for Q4 and the deals closing this month".</summary>
internal static class ClauseReader
{
    private const double Clear = 0.75;

    private static readonly string[] Asides = ["help", "explain_answer", DecisionReader.Confirm, DecisionReader.Cancel];

    /// <summary>Where the second request begins and the first one ends, with the words between them left out; nothing for a single request.</summary>
    public static (int End, int Start)? Split(Sentence sentence, Func<IReadOnlyList<string>, Verdict> judge, IReadOnlyDictionary<string, ToolPrompt> tools)
    {
        var marks = Delexicaliser.Marks(sentence);
        for (var at = 1; at < sentence.Words.Count - 1; at++)
        {
            if (sentence.Words[at].Text is not ("and" or "," or "-" or "also" or "plus" or "then") || marks.Any(m => at > m.Key && at < m.Value.End)) continue;
            var start = at + 1;
            while (start < sentence.Words.Count && sentence.Words[start].Text is "and" or "also" or "," or "then") start++;
            if (start >= sentence.Words.Count) return null;
            if (JoinsAlike(marks, at, start) || (sentence.Word(start) is "next" && sentence.Word(start + 1) is "step" or "steps")) continue;
            var (first, second) = (Judge(0, at), Judge(start, sentence.Words.Count));
            if (first is not null && second is not null && first.Top != second.Top) return (at, start);
        }

        return null;

        // "Gladys and Marty" is one thing said twice, not two requests.
        static bool JoinsAlike(Dictionary<int, (string Kind, int End)> marks, int at, int start) =>
            marks.TryGetValue(start, out var after) && marks.Values.Any(m => m.End == at && m.Kind == after.Kind);

        Verdict? Judge(int from, int to)
        {
            var words = Delexicaliser.Read(sentence, from, to).Where(w => !Filler.Noise.Contains(w)).ToList();
            if (words.Count == 0) return null;
            var verdict = judge(words);
            if (verdict.Confidence < Clear || !tools.TryGetValue(verdict.Top, out var tool) || Asides.Contains(verdict.Top)) return null;
            // "and the won ones" narrows, "close Isdom as won" changes.
            return !tool.Changes && words.TrueForAll(w => w[0] == '<' || Filler.Connecting.Contains(w) || DealWords.Narrows(w)) ? null : verdict;
        }
    }
}
