using System.Globalization;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>Finds amounts of money: $1.2m, 50k, 10,000 dollars, over 5 thousand, 10k+.</summary>
internal static class AmountReader
{
    /// <summary>Words that are long enough to be misspelt.</summary>
    public static IEnumerable<string> Vocabulary =>
        ["over", "above", "below", "under", "exceeding", "larger", "greater", "bigger", "higher", "smaller", "lower", "least", "than", "thousand", "million", "billion", "grand", "dollars", "bucks", "euros"];

    /// <summary>All amounts of a sentence; a word that is <see langword="null"/> belongs to something else.</summary>
    public static List<AmountHit> Read(IReadOnlyList<string?> words)
    {
        var hits = new List<AmountHit>();
        for (var at = 0; at < words.Count; at++)
        {
            if (ReadAt(words, at) is not { } hit) continue;
            hits.Add(hit);
            at = hit.End - 1;
        }

        return hits;
    }

    private static AmountHit? ReadAt(IReadOnlyList<string?> words, int at)
    {
        var (bound, number) = Bound(words, at);
        var sign = Word(words, number) is "$" or "€" or "£" or "usd" or "eur";
        if (sign) number++;
        if (Word(words, number) is not { } text || Number(text) is not var (amount, scaled)) return null;
        var end = number + 1;
        if (Scale(Word(words, end)) is { } scale)
        {
            amount *= scale;
            scaled = true;
            end++;
        }

        if (Word(words, end) is "dollars" or "dollar" or "usd" or "bucks" or "eur" or "euros" or "$" or "€")
        {
            sign = true;
            end++;
        }

        if (Word(words, end) is "+" or "plus") (bound, end) = (AmountBound.AtLeast, end + 1);
        else if (Word(words, end) is "or" or "and" && Word(words, end + 1) is "more" or "up" or "higher" or "above" or "bigger" or "over") (bound, end) = (AmountBound.AtLeast, end + 2);
        else if (Word(words, end) is "or" && Word(words, end + 1) is "less" or "lower" or "below" or "smaller") (bound, end) = (AmountBound.AtMost, end + 2);
        // A bare number is money only where something bounds it or it was expected, and nothing else is counted by it.
        var counts = Word(words, end) is { } next && (PeriodWords.Unit(next) is not null || next is "deal" or "deals" or "reps" or "%" or "percent");
        var awaited = at > 0 && words[at - 1] is "expected" or "expecting" or "expect";
        return sign || scaled || (awaited && !counts) || (bound != AmountBound.None && !counts && amount >= 100) ? new(amount, bound, at, end) : null;
    }

    private static (AmountBound Bound, int Next) Bound(IReadOnlyList<string?> words, int at) => (Word(words, at), Word(words, at + 1)) switch
    {
        ("over" or "above" or "exceeding" or "worth" or "atleast" or "minimum" or "min", "than" or "of" or "at") => (AmountBound.AtLeast, Word(words, at + 2) is "least" ? at + 3 : at + 2),
        ("over" or "above" or "exceeding" or "minimum" or "min" or "atleast", _) => (AmountBound.AtLeast, at + 1),
        ("worth", "more" or "over" or "above") => (AmountBound.AtLeast, Word(words, at + 2) is "than" ? at + 3 : at + 2),
        ("more" or "greater" or "bigger" or "larger" or "higher", "than") => (AmountBound.AtLeast, at + 2),
        ("at", "least") => (AmountBound.AtLeast, at + 2),
        ("north", "of") => (AmountBound.AtLeast, at + 2),
        (">", "=") => (AmountBound.AtLeast, at + 2),
        (">", _) => (AmountBound.AtLeast, at + 1),
        ("under" or "below", _) => (AmountBound.AtMost, at + 1),
        ("less" or "smaller" or "lower", "than") => (AmountBound.AtMost, at + 2),
        ("at", "most") => (AmountBound.AtMost, at + 2),
        ("<", _) => (AmountBound.AtMost, at + 1),
        _ => (AmountBound.None, at),
    };

    private static (decimal Amount, bool Scaled)? Number(string text)
    {
        var letters = text.Length;
        while (letters > 0 && char.IsLetter(text[letters - 1])) letters--;
        if (letters == 0) return Numerals.Cardinal(text) is { } word ? (word, false) : null;
        var scale = letters == text.Length ? 1 : Scale(text[letters..]);
        return scale is { } by && decimal.TryParse(text.AsSpan(0, letters), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            && number < 1e15m ? (number * by, by > 1) : null;
    }

    private static decimal? Scale(string? word) => word switch
    {
        "k" or "thousand" or "grand" or "thou" => 1_000m,
        "m" or "mm" or "mil" or "mn" or "million" => 1_000_000m,
        "b" or "bn" or "billion" => 1_000_000_000m,
        "hundred" => 100m,
        _ => null,
    };

    private static string? Word(IReadOnlyList<string?> words, int at) => at < words.Count ? words[at] : null;
}
