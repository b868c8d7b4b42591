using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Finds what a sentence points at: "the second one", "it", "that meeting".</summary>
internal static class PointerReader
{
    private static readonly FrozenDictionary<string, string> Nouns = new Dictionary<string, string>
    {
        ["deal"] = "deal",
        ["opportunity"] = "deal",
        ["lead"] = "lead",
        ["account"] = "account",
        ["customer"] = "account",
        ["meeting"] = "meeting",
        ["appointment"] = "meeting",
        ["call"] = "meeting",
        ["task"] = "task",
        ["todo"] = "task",
        ["reminder"] = "task",
        ["approval"] = "approval",
        ["request"] = "approval",
        ["rep"] = Thing.Person,
        ["person"] = Thing.Person,
        ["performer"] = Thing.Person,
        ["seller"] = Thing.Person,
        ["product"] = Thing.Product,
        ["region"] = Thing.Region,
        ["office"] = Thing.Region,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Ones = Lexicon.Set("pointers.ones");
    private static readonly FrozenSet<string> Onwards = Lexicon.Set("pointers.onwards");
    private static readonly FrozenSet<string> Firsts = Lexicon.Set("pointers.firsts");
    private static readonly FrozenSet<string> Lasts = Lexicon.Set("pointers.lasts");
    private static readonly FrozenSet<string> Largest = Lexicon.Set("pointers.largest");
    private static readonly FrozenSet<string> Smallest = Lexicon.Set("pointers.smallest");

    // A noun after "second" says that something else is counted: "the second demo".
    private static readonly FrozenSet<string> Going = FrozenSet.Create(
        "to", "is", "was", "as", "on", "in", "for", "with", "by", "at", "from", "'s", ",", "-", "and", "too", "please", "off", "out", "up", "back", "done", "instead", "over", "now", "forward", "half", "into", "until", "because", "?", "here", "there", "then");

    /// <summary>One of the last list, by its place: "the second one", "number 3", "the last deal".</summary>
    public static Pointer? Place(Sentence sentence, Conversation before)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var word = sentence.Words[at].Text;
            var (called, end) = Called(sentence, at + 1);
            // "on the third" is a day, "on the third one" is none.
            if (IsTold(sentence, at) || (called is null && IsDay(sentence, at))) continue;
            var numbered = sentence.Word(at - 1) is "number" or "#";
            var place = word is "last" ? before.Shown.Count : Numerals.Ordinal(word) ?? (numbered ? Numerals.Cardinal(word) : called is null ? null : End(sentence, at, before));
            if (place is not { } index || index < 1 || index > before.Shown.Count) continue;
            var thing = before.Shown[index - 1];
            if (called is not (null or "one") && called != thing.Kind) continue;
            var follows = sentence.Word(end);
            if (called is null && (word is "last" || (!numbered && (sentence.Word(at - 1) is not "the" || (follows is not null && !Going.Contains(follows)))))) continue;
            var first = at;
            while (sentence.Word(first - 1) is "the" or "number" or "#") first--;
            return new(thing, first, end);
        }

        return null;
    }

    // "the top one", "the bottom rep", "the biggest one": of what is being looked at; "my biggest deal" is looked for among all.
    private static int? End(Sentence sentence, int at, Conversation before)
    {
        var word = sentence.Words[at].Text;
        if (!before.IsOnList || (at > 0 && sentence.Words[at - 1].Text is not ("the" or "," or "-"))) return null;
        if (Firsts.Contains(word)) return 1;
        if (Lasts.Contains(word)) return before.Shown.Count;
        // The oldest of a list that begins with the oldest is its first, unless nothing tells the first two apart.
        if (before.ShownOrder is { } order && DealWords.OrderOf(word) == order) return order is "value" && before.Sizes is [var first, var second, ..] && first == second ? null : 1;
        if (before.Sizes.Count != before.Shown.Count || !before.IsWhole) return null;
        return Largest.Contains(word) ? Only(before.Sizes, before.Sizes.Max()) : Smallest.Contains(word) ? Only(before.Sizes, before.Sizes.Min()) : null;
    }

    // Two of the same size: which of them is nobody's guess.
    private static int? Only(IReadOnlyList<decimal> sizes, decimal size) => sizes.Count(s => s == size) == 1 ? sizes.ToList().IndexOf(size) + 1 : null;

    /// <summary>What was spoken of last: "it", "that lead".</summary>
    public static Pointer? Pronoun(Sentence sentence, Conversation before)
    {
        if (sentence.Code is not null || sentence.NamesOf(NameKind.Account).Any()) return null;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (before.Last(Thing.Person, "lead") is { Kind: "lead" } lead && PronounReader.IsOfPerson(sentence.Words[at].Text) && !IsTold(sentence, at)) return new(lead, at, at + 1);
            // "what's the next step there": of the deal.
            if (at == sentence.Words.Count - 1 && at > 0 && sentence.Words[at].Text is "there" && before.Latest is { Kind: "deal" } place && before.LastAsked.Any(c => c.Text("deal") is not null)) return new(place, at, at + 1);
            if (IsTold(sentence, at) || IsDay(sentence, at) || sentence.Words[at].Text is not ("it" or "its" or "that" or "this" or "the")) continue;
            var (called, end) = Called(sentence, at + 1);
            // "the rep ranking" points at nobody, "that rep" does.
            if (sentence.Words[at].Text is "the" && called is Thing.Person or Thing.Product or Thing.Region) continue;
            // "move that to Friday" as "move it to Friday".
            var alone = sentence.Words[at].Text is "it" or "its" || (sentence.Words[at].Text is "that" or "this" && at > 0 && Onwards.Contains(sentence.Word(at + 1) ?? ","));
            if (called is null && (!alone || before.Latest is null)) continue;
            // "move it to Engaging" is said of a deal, whatever came after it.
            var staged = called is null && before.Last("deal") is { } deal && sentence.NamesOf(NameKind.Stage).Any() ? deal : null;
            var thing = staged is not null ? staged : called is null or "one" ? sentence.Words[at].Text is not "the" ? before.Latest : null : before.Last(called);
            if (thing is not null) return new(thing, at, end);
        }

        return null;
    }

    /// <summary>Whether a word says of what kind something is, in the singular or the plural.</summary>
    public static bool IsNoun(string? word) => word is not null && (Nouns.ContainsKey(word) || (word[^1] == 's' && Nouns.ContainsKey(word[..^1])));

    private static (string? Kind, int End) Called(Sentence sentence, int at) =>
        sentence.Word(at) is { } line && Ones.Contains(line) ? ("one", at + 1) : sentence.Word(at) is { } noun && Nouns.TryGetValue(noun, out var kind) ? (kind, at + 1) : (null, at);

    private static bool IsDay(Sentence sentence, int at) => sentence.Word(at - 3) is not ("note" or "comment") && sentence.IsDated(at);

    private static bool IsTold(Sentence sentence, int at) =>
        sentence.IsTold(at) || sentence.Names.Any(n => at >= n.First && at < n.End);
}
