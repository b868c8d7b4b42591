using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>Reads why a deal was lost where nothing announces it: "lost Isdom to a competitor", "close Bioholding lost no budget".</summary>
internal static class LossReasonReader
{
    private static readonly FrozenSet<string> Losing = Lexicon.Set("deals.losing");
    private static readonly FrozenSet<string> LosingTo = Lexicon.Set("deals.losingTo");
    private static readonly FrozenSet<string> Deciding = Lexicon.Set("deals.deciding");
    private static readonly FrozenSet<string> Outcomes = Lexicon.Set("deals.outcomes");
    private static readonly FrozenSet<string> Gone = Lexicon.Set("deals.gone");
    private static readonly FrozenSet<string> AfterGone = Lexicon.Set("deals.afterGone");
    private static readonly FrozenSet<string> Lost = Lexicon.Set("deals.lostAlone");
    private static readonly FrozenSet<string> No = Lexicon.Set("deals.no");
    private static readonly FrozenSet<string> NotReasons = Lexicon.Set("deals.notReasons");

    /// <summary>The reason as it was said, or nothing.</summary>
    public static string? Read(Sentence sentence)
    {
        if (OutcomeReader.Read(sentence) is not "lost") return null;
        for (var at = 1; at < sentence.Words.Count; at++)
        {
            // "Isdom went with somebody else".
            var told = sentence.Is(at, Deciding) && sentence.Names.Any(n => n.End == at);
            var after = sentence.Is(at, LosingTo) && sentence.Has(Losing) && at + 1 < sentence.Words.Count
                && !Delexicaliser.Marks(sentence).ContainsKey(at + 1) && !sentence.Is(at + 1, Outcomes) && !sentence.Is(at + 2, Nouns.One("deal"));
            if (told || after) return sentence.Said(told ? at : at + 1, Stop(sentence, at));
            // "close Bioholding lost no budget": what is left after the outcome says why.
            var left = sentence.Is(at, Gone) && !Delexicaliser.Marks(sentence).ContainsKey(at + 1) && sentence.Word(at + 1) is { } next && !Filler.Connecting.Contains(next) && !AfterGone.Contains(next);
            if (left || (sentence.Is(at, Lost) && sentence.Is(at + 1, No))) return sentence.Said(at + 1, Stop(sentence, at + 1));
        }

        return Left(sentence);
    }

    // "lost Cancity no decision": what is left after the deal and its figures says why.
    private static string? Left(Sentence sentence)
    {
        if (!sentence.Has(Losing)) return null;
        var marks = Delexicaliser.Marks(sentence);
        var at = marks.Values.Select(m => m.End).DefaultIfEmpty(sentence.Words.Count).Max();
        for (var told = at; told < sentence.Words.Count; told++) if (sentence.Is(told, Losing)) at = told + 1;
        if (at >= sentence.Words.Count || sentence.Is(at, NotReasons)) return null;
        return sentence.Words.Skip(at).All(w => Filler.Connecting.Contains(w.Text) || Nouns.One("deal").Contains(w.Text)) ? null : sentence.Said(at, Stop(sentence, at));
    }

    private static int Stop(Sentence sentence, int at)
    {
        while (at < sentence.Words.Count && sentence.Words[at].Text is not ("," or "-") && !sentence.Is(at, Particles.And)) at++;
        return at;
    }
}
