using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Finds two requests in one sentence: "my forecast for Q4 and the deals closing this month".</summary>
internal static class ClauseReader
{
    private const double Clear = 0.75;
    private const double Likely = 0.65;

    private static readonly FrozenSet<string> Opening = Lexicon.Set("clauses.opening");

    // "L-1020 has 82 points, how come": these speak of the rest of the sentence.
    private static readonly HashSet<string> Answers = ["explain_answer", DecisionReader.Confirm, DecisionReader.Cancel, "help", "who_am_i"];

    /// <summary>Where the second request begins and the first one ends, with the words between them left out; nothing for a single request.</summary>
    public static (int End, int Start)? Split(Sentence sentence, Func<IReadOnlyList<string>, Verdict> judge, IReadOnlyDictionary<string, ToolPrompt> tools)
    {
        // "if I also get Rangreen" asks one thing.
        if (sentence.Word(0) is "if") return null;
        var marks = Delexicaliser.Marks(sentence);
        for (var at = 1; at < sentence.Words.Count - 1; at++)
        {
            if (sentence.Words[at].Text is not ("and" or "," or "-" or "also" or "plus" or "then") || marks.Any(m => at > m.Key && at < m.Value.End) || IsColon(sentence, at)) continue;
            var start = at + 1;
            while (start < sentence.Words.Count && sentence.Words[start].Text is "and" or "also" or "," or "then") start++;
            if (start >= sentence.Words.Count) return null;
            if (JoinsAlike(marks, at, start) || (sentence.Word(start) is "next" && sentence.Word(start + 1) is "step" or "steps")) continue;
            var (first, second) = (Judge(0, at), Judge(start, sentence.Words.Count));
            if (first is null || second is null || first.Top == second.Top) continue;
            // "commit, best case and pipeline" are all in a forecast.
            if (first.Top == "get_forecast" && second.Top == "get_pipeline" && sentence.Has("commit", "best") && sentence.Words[start].Text is "pipeline") continue;
            // "create a deal for Konex, $4,900, expected close 15 February": a pause alone goes on with the change, unless a question begins.
            var paused = start == at + 1 && sentence.Words[at].Text is "," or "-";
            if (paused && tools[first.Top].Changes && !tools[second.Top].Changes && !Opening.Contains(sentence.Words[start].Text)) continue;
            return (at, start);
        }

        return null;

        // "todo: send the offer" announces what follows.
        static bool IsColon(Sentence sentence, int at) => sentence.Words[at].Text is "," && sentence.Text[sentence.Words[at].Start] == ':';

        // "Gladys and Marty" is one thing said twice, not two requests.
        static bool JoinsAlike(Dictionary<int, (string Kind, int End)> marks, int at, int start) =>
            marks.TryGetValue(start, out var after) && marks.Values.Any(m => m.End == at && m.Kind == after.Kind);

        Verdict? Judge(int from, int to)
        {
            var words = Delexicaliser.Read(sentence, from, to).Where(w => !Filler.Noise.Contains(w)).ToList();
            if (words.Count == 0) return null;
            var verdict = judge(words);
            if (!tools.TryGetValue(verdict.Top, out var tool) || Answers.Contains(tool.Name) || verdict.Confidence < (tool.Changes ? Clear : Likely)) return null;
            // "5k" adds to a request, "and the won ones" narrows one, "close Isdom as won" is one.
            if (words.TrueForAll(w => w[0] == '<') || (tool.Changes && words.Count == 1) || words[0] is "by" or "per") return null;
            return !tool.Changes && words.TrueForAll(w => w[0] == '<' || Filler.Connecting.Contains(w) || DealWords.Narrows(w)) ? null : verdict;
        }
    }
}
