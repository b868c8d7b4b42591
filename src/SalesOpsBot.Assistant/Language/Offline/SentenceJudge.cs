using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Judges which tool a sentence wants, with what the model itself does not see: what is noise, what is strange, and what only tells why somebody asks.</summary>
internal sealed class SentenceJudge(IntentModel model, IReadOnlyDictionary<string, ToolPrompt> tools, ToolVocabulary vocabulary, LanguageOptions options)
{
    // A sentence whose telling words no tool has ever been asked with is hardly about one, however much its other words look like it.
    private const double Strangeness = 0.7;

    private const double ClauseConfidence = 0.7;
    private const int ShortestClause = 3;

    private static readonly HashSet<string> Ours = [Delexicaliser.Deal, .. Enum.GetValues<NameKind>().Select(Delexicaliser.Kind)];
    private static readonly FrozenSet<string> Opening = Lexicon.Set("clauses.opening");
    private static readonly FrozenSet<string> BeforeReturn = Lexicon.Set("clauses.beforeReturn");
    private static readonly FrozenSet<string> Returning = Lexicon.Set("clauses.returning");
    private static readonly FrozenSet<string> Requesting = Lexicon.Set("clauses.requesting");

    /// <summary>What a sentence, or some words of it, would want if nothing came before.</summary>
    public Verdict Judge(Sentence sentence, int from = 0, int? to = null)
    {
        if (from == 0 && to is null) from = AfterTheReturn(sentence);
        var words = Delexicaliser.Read(sentence, from, to ?? sentence.Words.Count);
        var verdict = Judge(words);
        var inside = verdict.Inside * Familiar(words);
        // Whoever names an account, a colleague or a product of ours hardly speaks of anything else.
        return verdict with { Inside = words.Exists(Ours.Contains) ? Math.Sqrt(inside) : inside };
    }

    // "ok back to the team, who earned most": what follows asks.
    private static int AfterTheReturn(Sentence sentence)
    {
        var at = 0;
        while (at < sentence.Words.Count && (Filler.Noise.Contains(sentence.Words[at].Text) || sentence.Is(at, BeforeReturn))) at++;
        if (!sentence.Is(at, Returning) || !sentence.Is(at + 1, Particles.To)) return 0;
        var pause = at;
        while (pause < sentence.Words.Count && sentence.Words[pause].Text is not ("," or "-")) pause++;
        return pause + ShortestClause <= sentence.Words.Count ? pause + 1 : 0;
    }

    /// <summary>What the one clause wants that asks, where the sentence as a whole is not clear; nothing where none does.</summary>
    public Verdict? ClauseOf(Sentence sentence) => AfterTheStory(sentence) ?? BeforeTheReason(sentence);

    // "my one on one with Niesha is today, how is she doing", "be honest with me am I hitting target": the last clause asks, what comes before only tells why.
    private Verdict? AfterTheStory(Sentence sentence)
    {
        Verdict? surest = null;
        for (var at = 2; at <= sentence.Words.Count - ShortestClause; at++)
        {
            if (sentence.Words[at - 1].Text is not "," && !sentence.Is(at, Opening)) continue;
            foreach (var end in (ReadOnlySpan<int>)[sentence.Words.Count, Asked(sentence, at)])
            {
                if (end - at < ShortestClause) continue;
                var verdict = Judge(sentence, at, end);
                if (verdict.Confidence >= ClauseConfidence && verdict.Confidence > (surest?.Confidence ?? 0) && tools.ContainsKey(verdict.Top)) surest = verdict;
            }
        }

        return surest;
    }

    // "where the team ends up this quarter, can you give me something": up to where it is asked for.
    private static int Asked(Sentence sentence, int at)
    {
        while (++at < sentence.Words.Count && !sentence.Is(at, Requesting)) { }
        return at;
    }

    // "may I offer Isdom 12 percent off? they compare us with two others": the first clause asks, the rest is to be kept as it was said.
    private Verdict? BeforeTheReason(Sentence sentence)
    {
        var pause = 0;
        while (pause < sentence.Words.Count && sentence.Words[pause].Text is not ("," or "-")) pause++;
        if (AfterTheReturn(sentence) > 0 || pause < ShortestClause || pause >= sentence.Words.Count - 1) return null;
        var verdict = Judge(sentence, 0, pause);
        return verdict.Confidence >= options.ActFrom && tools.TryGetValue(verdict.Top, out var tool) && tool.Changes ? verdict : null;
    }

    private double Familiar(List<string> words)
    {
        var telling = words.Where(w => w[0] != '<' && !Filler.Connecting.Contains(w)).ToList();
        if (telling.Count == 0) return 1;
        var strange = telling.Count(w => !vocabulary.Knows(w)) / (double)telling.Count;
        return 1 - (Strangeness * strange * strange);
    }

    private Verdict Judge(List<string> words)
    {
        var telling = words.Where(w => !Filler.Noise.Contains(w)).ToList();
        if (telling.Count == 0 || telling.Count == words.Count) return model.Judge(words);
        // "thanks a lot" is noise around nothing, "hi, my forecast" noise around something.
        var (without, with) = (model.Judge(telling), model.Judge(words));
        return without.Confidence >= options.ActFrom || without.Confidence >= with.Confidence ? without : with;
    }
}
