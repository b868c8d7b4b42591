using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Finds what a sentence points at: "the second one", "it", "that meeting".</summary>
internal static class PointerReader
{
    /// <summary>One of the last list, by its place: "the second one", "number 3", "the last deal".</summary>
    public static Pointer? Place(Sentence sentence, Conversation before)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var word = sentence.Words[at].Text;
            var (called, end) = Called(sentence, at + 1);
            // "on the third" is a day, "on the third one" is none.
            if (IsTold(sentence, at) || (called is null && IsDay(sentence, at))) continue;
            var numbered = sentence.Is(at - 1, PlaceWords.Numbered);
            var place = PointerWords.Last.Contains(word) ? before.Shown.Count : Numerals.Ordinal(word) ?? (numbered ? Numerals.Cardinal(word) : called is null ? null : End(sentence, at, before));
            if (place is not { } index || index < 1 || index > before.Shown.Count) continue;
            var thing = before.Shown[index - 1];
            if (called is not (null or "one") && called != thing.Kind) continue;
            if (called is null && (PointerWords.Last.Contains(word) || (!numbered && ((!sentence.Is(at - 1, Particles.The) && !(at == 0 && sentence.Word(1) is ",")) || (end < sentence.Words.Count && !sentence.Is(end, PointerWords.Going)))))) continue;
            var first = at;
            while (sentence.Is(first - 1, Particles.The) || sentence.Is(first - 1, PlaceWords.Numbered)) first--;
            return new(thing, first, end);
        }

        return null;
    }

    // "the top one", "the bottom rep", "the biggest one": of what is being looked at; "my biggest deal" is looked for among all.
    private static int? End(Sentence sentence, int at, Conversation before)
    {
        var word = sentence.Words[at].Text;
        if (!before.IsOnList || (at > 0 && !sentence.Is(at - 1, PointerWords.BeforeEnd))) return null;
        if (PointerWords.Firsts.Contains(word)) return 1;
        if (PointerWords.Lasts.Contains(word)) return before.Shown.Count;
        // The oldest of a list that begins with the oldest is its first, unless nothing tells the first two apart.
        if (before.ShownOrder is { } order && DealWords.OrderOf(word) == order) return order is "value" && before.Sizes is [var first, var second, ..] && first == second ? null : 1;
        if (before.Sizes.Count != before.Shown.Count || !before.IsWhole) return null;
        return PointerWords.Largest.Contains(word) ? Only(before.Sizes, before.Sizes.Max()) : PointerWords.Smallest.Contains(word) ? Only(before.Sizes, before.Sizes.Min()) : null;
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
            if (at == sentence.Words.Count - 1 && at > 0 && sentence.Is(at, Particles.There) && before.Latest is { Kind: "deal" } place && before.LastAsked.Any(c => c.Text("deal") is not null)) return new(place, at, at + 1);
            if (IsTold(sentence, at) || IsDay(sentence, at) || !sentence.Is(at, PointerWords.Pronouns)) continue;
            var (called, end) = Called(sentence, at + 1);
            // "the rep ranking" points at nobody, "that rep" does.
            if (sentence.Is(at, Particles.The) && called is Thing.Person or Thing.Product or Thing.Region) continue;
            // "move that to Friday" as "move it to Friday".
            var alone = sentence.Is(at, PointerWords.Alone) || (sentence.Is(at, PointerWords.AloneBeforeMore) && at > 0 && (at + 1 == sentence.Words.Count || sentence.Is(at + 1, PointerWords.Onwards)));
            if (called is null && (!alone || before.Latest is null)) continue;
            // "move it to Engaging" is said of a deal, whatever came after it.
            var staged = called is null && before.Last("deal") is { } deal && sentence.NamesOf(NameKind.Stage).Any() ? deal : null;
            var thing = staged is not null ? staged : called is null or "one" ? !sentence.Is(at, Particles.The) ? before.Latest : null : before.Last(called);
            if (thing is not null) return new(thing, at, end);
        }

        return null;
    }

    private static (string? Kind, int End) Called(Sentence sentence, int at) =>
        sentence.Is(at, PointerWords.Ones) ? ("one", at + 1) : Nouns.Kind(sentence.Word(at)) is { } kind ? (kind, at + 1) : (null, at);

    private static bool IsDay(Sentence sentence, int at) => !sentence.Is(at - 3, PointerWords.NotDated) && sentence.IsDated(at);

    private static bool IsTold(Sentence sentence, int at) =>
        sentence.IsTold(at) || sentence.Names.Any(n => at >= n.First && at < n.End);
}
