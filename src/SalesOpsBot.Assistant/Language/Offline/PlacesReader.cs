using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Finds several things of the last list: "the first two", "1 and 3", "both", "all of them".</summary>
internal static class PlacesReader
{
    private const int Most = 10;

    private static readonly FrozenSet<string> Ends = Lexicon.Set("places.ends");
    private static readonly FrozenSet<string> Between = Lexicon.Set("places.between");
    private static readonly FrozenSet<string> Several = Lexicon.Set("pointers.several");

    /// <summary>The places, one pointer for each; they share the words that name them. Nothing for one thing or none.</summary>
    public static IReadOnlyList<Pointer>? Read(Sentence sentence, Conversation before)
    {
        if (before.Shown.Count < 2 || !before.IsOnList) return null;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (IsTold(sentence, at) || (Run(sentence, at, before) ?? Whole(sentence, at, before) ?? Listed(sentence, at, before)) is not var (places, end)) continue;
            var first = at;
            while (sentence.Is(first - 1, PlaceWords.Before)) first--;
            if (places.Count < 2 || places.Count > Most || places[^1] > before.Shown.Count) return null;
            return [.. places.Select(place => new Pointer(before.Shown[place - 1], first, end))];
        }

        return null;
    }

    // "first two", "last 3".
    private static (List<int> Places, int End)? Run(Sentence sentence, int at, Conversation before)
    {
        if (!sentence.Is(at, Ends) || Numerals.Cardinal(sentence.Word(at + 1) ?? "") is not { } count || count < 2 || count > before.Shown.Count) return null;
        if (sentence.Durations.Any(d => at + 1 >= d.First && at + 1 < d.End) || Periods.PeriodWords.Unit(sentence.Word(at + 2) ?? "") is not null) return null;
        var from = sentence.Is(at, PlaceWords.Last) ? before.Shown.Count - count + 1 : 1;
        return ([.. Enumerable.Range(from, count)], After(sentence, at + 2));
    }

    // "both", "all of them", "all three".
    private static (List<int> Places, int End)? Whole(Sentence sentence, int at, Conversation before)
    {
        if (!sentence.Is(at, PlaceWords.Wholes)) return null;
        var both = sentence.Is(at, PlaceWords.Both);
        if (both && before.Shown.Count != 2) return null;
        var end = sentence.Is(at + 1, Particles.Of) ? at + 2 : at + 1;
        var told = Numerals.Cardinal(sentence.Word(end) ?? "") is { } count && count == before.Shown.Count;
        var pointed = sentence.Is(end, Several);
        return both || told || pointed ? ([.. Enumerable.Range(1, before.Shown.Count)], told || pointed ? end + 1 : end) : null;
    }

    // "1 and 3", "the first and the third one", "numbers 1, 2 and 4".
    private static (List<int> Places, int End)? Listed(Sentence sentence, int at, Conversation before)
    {
        var places = new List<int>();
        var end = at;
        for (var next = at; next < sentence.Words.Count; next++)
        {
            if (Place(sentence, next, places.Count > 0) is { } place && place >= 1 && place <= before.Shown.Count && !places.Contains(place))
            {
                places.Add(place);
                end = next + 1;
            }
            else if (places.Count == 0 || !sentence.Is(next, Between))
            {
                break;
            }
        }

        return places.Count > 1 ? (places, After(sentence, end)) : null;
    }

    private static int? Place(Sentence sentence, int at, bool going)
    {
        if (sentence.Times.Any(t => at >= t.First && at < t.End) || sentence.Amounts.Any(a => at >= a.First && at < a.End) || sentence.PeriodPlaces.Any(p => at >= p.First && at < p.End && p.End - p.First > 1)) return null;
        var word = sentence.Words[at].Text;
        return Numerals.Ordinal(word) ?? (!PlaceWords.One.Contains(word) && (going || sentence.Is(at + 1, Between)) ? Numerals.Cardinal(word) : null);
    }

    private static int After(Sentence sentence, int at) => sentence.Is(at, PlaceWords.After) ? at + 1 : at;

    private static bool IsTold(Sentence sentence, int at) =>
        sentence.Texts.Any(t => at >= t.First && at < t.End && t.Kind is not Texts.TextKind.Task) || sentence.Names.Any(n => at >= n.First && at < n.End);
}
