using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads which of the things offered is meant: "the second", "number 2", "the GTX Pro one", "the one in Prospecting", "Colclough".</summary>
internal static class ChoiceReader
{
    /// <summary>The choice, or nothing where none or several fit.</summary>
    public static Choice? Read(Sentence sentence, IReadOnlyList<Choice> choices) =>
        choices.FirstOrDefault(c => c.Value.Equals(sentence.Text.Trim(), StringComparison.OrdinalIgnoreCase)) ?? Place(sentence, choices) ?? Described(sentence, choices) switch
        {
            [var only] => only,
            _ => null,
        };

    /// <summary>Whether all of them are meant: "both", "all of them".</summary>
    public static bool IsAll(Sentence sentence, IReadOnlyList<Choice> choices) => choices.Count > 1 && sentence.Has("both", "all") && sentence.Words.All(w => w.Text is "both" or "two" or "three" || Filler.Connecting.Contains(w.Text));

    /// <summary>The choices that have every telling word of the sentence in them; none where it has no telling word.</summary>
    public static List<Choice> Described(Sentence sentence, IReadOnlyList<Choice> choices)
    {
        var telling = sentence.Words.Where(w => !Filler.Connecting.Contains(w.Text) && w.Text is not ("deal" or "lead" or "guy" or "," or "-")).ToList();
        return telling.Count == 0 ? [] : [.. choices.Where(c => telling.TrueForAll(w => c.Title.Contains(sentence.Text.Substring(w.Start, w.Length), StringComparison.OrdinalIgnoreCase) || c.Title.Contains(w.Text, StringComparison.OrdinalIgnoreCase)))];
    }

    // Nothing but a place: "the second one please".
    private static Choice? Place(Sentence sentence, IReadOnlyList<Choice> choices)
    {
        int? place = null;
        foreach (var word in sentence.Words)
        {
            var number = word.Text is "last" or "bottom" ? choices.Count : word.Text is "top" ? 1 : word.Text is "one" ? null : Numerals.Ordinal(word.Text) ?? Numerals.Cardinal(word.Text);
            if (number is { } said && place is null) place = said;
            else if (!Filler.Connecting.Contains(word.Text) && word.Text is not ("number" or "#" or "option" or "deal" or "lead" or "choice" or "." or ")")) return null;
        }

        // "one" alone is the first; with anything before it, it only stands for the thing.
        if (place is null && sentence.Words is [{ Text: "one" }]) place = 1;
        return place is { } index && index >= 1 && index <= choices.Count ? choices[index - 1] : null;
    }
}
