using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>Reads how a deal ended.</summary>
internal static class OutcomeReader
{
    private static readonly FrozenSet<string> NotBought = Lexicon.Set("outcomes.notBought");
    private static readonly FrozenSet<string> Went = Lexicon.Set("outcomes.went");

    private static readonly FrozenSet<string> Lost = Lexicon.Set("outcomes.lost");

    private static readonly FrozenSet<string> Won = Lexicon.Set("outcomes.won");

    /// <summary><c>won</c> or <c>lost</c>; nothing where neither is said.</summary>
    public static string? Read(Sentence sentence)
    {
        if (Any(sentence, Lost) || FellThrough(sentence) || (sentence.Has("no", "not") && sentence.Has(NotBought))) return "lost";
        if (Any(sentence, Won) || (sentence.Has("in", "over") && sentence.Has("bag", "line") && !sentence.Has("next")) || (sentence.Has("said") && sentence.Has("yes"))) return "won";
        // "we closed Isdom for 5k": who closes for an amount has won; "close the deal" leaves it open.
        return sentence.Has("closed") || (sentence.Has("came") && sentence.Has("in", "through")) || (sentence.Has("close") && sentence.Amounts.Count > 0) ? "won" : null;
    }

    private static bool FellThrough(Sentence sentence) => (sentence.Has("fell") && sentence.Has("through", "apart")) || (sentence.Has("turned") && sentence.Has("down"))
        || (sentence.Has(Went) && sentence.Has("with") && !sentence.Has("us", "our"));

    private static bool Any(Sentence sentence, FrozenSet<string> words)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
            if (words.Contains(sentence.Words[at].Text) && !sentence.IsTold(at)) return true;
        return false;
    }
}
