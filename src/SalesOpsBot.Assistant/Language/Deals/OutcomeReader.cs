using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>Reads how a deal ended.</summary>
internal static class OutcomeReader
{
    private static readonly Idioms LostIdioms = new(Lexicon.Phrases("outcomes.lostIdioms"));
    private static readonly Idioms WonIdioms = new(Lexicon.Phrases("outcomes.wonIdioms"));
    private static readonly Idioms InTheBag = new(Lexicon.Phrases("outcomes.inTheBag"));
    private static readonly FrozenSet<string> Next = Lexicon.Set("outcomes.next");
    private static readonly FrozenSet<string> Close = Lexicon.Set("outcomes.close");
    private static readonly FrozenSet<string> Us = Lexicon.Set("outcomes.us");
    private static readonly FrozenSet<string> Went = Lexicon.Set("outcomes.went");

    private static readonly FrozenSet<string> Lost = Lexicon.Set("outcomes.lost");

    private static readonly FrozenSet<string> Won = Lexicon.Set("outcomes.won");

    /// <summary><c>won</c> or <c>lost</c>; nothing where neither is said.</summary>
    public static string? Read(Sentence sentence)
    {
        if (Any(sentence, Lost) || sentence.Has(LostIdioms) || WentElsewhere(sentence)) return "lost";
        if (Any(sentence, Won) || sentence.Has(WonIdioms) || (sentence.Has(InTheBag) && !sentence.Has(Next))) return "won";
        // "we closed Isdom for 5k": who closes for an amount has won; "close the deal" leaves it open.
        return sentence.Has(Close) && sentence.Amounts.Count > 0 ? "won" : null;
    }

    private static bool WentElsewhere(Sentence sentence) => sentence.Has(Went) && sentence.Has(Particles.With) && !sentence.Has(Us);

    private static bool Any(Sentence sentence, FrozenSet<string> words)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
            if (words.Contains(sentence.Words[at].Text) && !sentence.IsTold(at)) return true;
        return false;
    }
}
