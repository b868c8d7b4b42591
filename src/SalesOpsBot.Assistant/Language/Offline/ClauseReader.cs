using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Finds two requests in one sentence: "my forecast for Q4 and the deals closing this month".</summary>
internal static class ClauseReader
{
    private const double Clear = 0.75;
    private const double Likely = 0.65;

    private static readonly FrozenSet<string> Opening = Lexicon.Set("clauses.opening");
    private static readonly FrozenSet<string> Supposing = Lexicon.Set("clauses.supposing");
    private static readonly FrozenSet<string> Joining = Lexicon.Set("clauses.joining");
    private static readonly FrozenSet<string> GoingOn = Lexicon.Set("clauses.goingOn");
    private static readonly FrozenSet<string> PerLine = Lexicon.Set("clauses.perLine");
    private static readonly FrozenSet<string> Forecast = Lexicon.Set("clauses.forecast");
    private static readonly FrozenSet<string> Pipeline = Lexicon.Set("clauses.pipeline");

    // "L-1020 has 82 points, how come": these speak of the rest of the sentence.
    private static readonly HashSet<string> Answers = ["explain_answer", DecisionReader.Confirm, DecisionReader.Cancel, "help", "who_am_i"];

    /// <summary>Where the second request begins and the first one ends, with the words between them left out; nothing for a single request.</summary>
    public static (int End, int Start)? Split(Sentence sentence, Func<IReadOnlyList<string>, Verdict> judge, IReadOnlyDictionary<string, ToolPrompt> tools)
    {
        // "if I also get Rangreen" asks one thing.
        if (sentence.Is(0, Supposing)) return null;
        var marks = Delexicaliser.Marks(sentence);
        for (var at = 1; at < sentence.Words.Count - 1; at++)
        {
            if (!sentence.Is(at, Joining) || marks.Any(m => at > m.Key && at < m.Value.End) || IsColon(sentence, at)) continue;
            var start = at + 1;
            while (sentence.Is(start, GoingOn)) start++;
            if (start >= sentence.Words.Count) return null;
            if (JoinsAlike(marks, at, start) || (sentence.Is(start, TextWords.Next) && sentence.Is(start + 1, TextWords.Step))) continue;
            var (first, second) = (Judge(0, at), Judge(start, sentence.Words.Count));
            if (first is null || second is null || first.Top == second.Top) continue;
            // "commit, best case and pipeline" are all in a forecast.
            if (first.Top == "get_forecast" && second.Top == "get_pipeline" && sentence.Has(Forecast) && sentence.Is(start, Pipeline)) continue;
            // "create a deal for Konex, $4,900, expected close 15 February": a pause alone goes on with the change, unless a question begins.
            var paused = start == at + 1 && sentence.Words[at].Text is "," or "-";
            if (paused && tools[first.Top].Changes && !tools[second.Top].Changes && !sentence.Is(start, Opening)) continue;
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
            if (words.TrueForAll(w => w[0] == '<') || (tool.Changes && words.Count == 1) || PerLine.Contains(words[0])) return null;
            return !tool.Changes && words.TrueForAll(w => w[0] == '<' || Filler.Connecting.Contains(w) || DealWords.Narrows(w)) ? null : verdict;
        }
    }
}
