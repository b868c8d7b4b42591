using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads which of the things offered is meant: "the second", "number 2", "the GTX Pro one", "the one in Prospecting", "Colclough".</summary>
internal static class ChoiceReader
{
    private static readonly FrozenSet<string> WholeCounts = Lexicon.Set("choices.wholeCounts");
    private static readonly FrozenSet<string> NothingTelling = Lexicon.Set("choices.nothingTelling");
    private static readonly FrozenSet<string> AroundPlace = Lexicon.Set("choices.aroundPlace");

    /// <summary>The choice, or nothing where none or several fit.</summary>
    public static Choice? Read(Sentence sentence, IReadOnlyList<Choice> choices) =>
        choices.FirstOrDefault(c => c.Value.Equals(sentence.Text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? Place(sentence, choices) ?? Described(sentence, choices) switch
        {
            [var only] => only,
            _ => null,
        };

    /// <summary>Whether all of them are meant: "both", "all of them".</summary>
    public static bool IsAll(Sentence sentence, IReadOnlyList<Choice> choices) => choices.Count > 1 && sentence.Has(PlaceWords.Wholes) && sentence.Words.All(w => WholeCounts.Contains(w.Text) || Filler.Connecting.Contains(w.Text));

    /// <summary>The choices that have every telling word of the sentence in them; none where it has no telling word.</summary>
    public static List<Choice> Described(Sentence sentence, IReadOnlyList<Choice> choices)
    {
        var telling = sentence.Words.Where(w => !Filler.Connecting.Contains(w.Text) && !NothingTelling.Contains(w.Text)).ToList();
        return telling.Count == 0 ? [] : [.. choices.Where(c => telling.TrueForAll(w => c.Title.Contains(sentence.Text.Substring(w.Start, w.Length), StringComparison.OrdinalIgnoreCase) || c.Title.Contains(w.Text, StringComparison.OrdinalIgnoreCase)))];
    }

    // Nothing but a place: "the second one please".
    private static Choice? Place(Sentence sentence, IReadOnlyList<Choice> choices)
    {
        int? place = null;
        foreach (var word in sentence.Words)
        {
            var number = PlaceWords.Last.Contains(word.Text) ? choices.Count : PlaceWords.First.Contains(word.Text) ? 1 : PlaceWords.One.Contains(word.Text) ? null : Numerals.Ordinal(word.Text) ?? Numerals.Cardinal(word.Text);
            if (number is { } said && place is null) place = said;
            else if (!Filler.Connecting.Contains(word.Text) && !AroundPlace.Contains(word.Text)) return null;
        }

        // "one" alone is the first; with anything before it, it only stands for the thing.
        if (place is null && sentence.Words is [var only] && PlaceWords.One.Contains(only.Text)) place = 1;
        return place is { } index && index >= 1 && index <= choices.Count ? choices[index - 1] : null;
    }
}
