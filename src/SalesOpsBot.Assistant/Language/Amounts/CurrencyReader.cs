using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>Finds amounts whose currency is said: $1,200, 12k euros, USD 50, 50usd, c $ 16.4 million, thirteen dollars and forty-five cents.</summary>
internal static class CurrencyReader
{
    private const decimal CentsOfOne = 100;

    private static readonly FrozenSet<string> Signs = Lexicon.Set("amounts.currencies");
    private static readonly FrozenSet<string> Cents = Lexicon.Set("amounts.cents");
    private static readonly FrozenSet<string> Lands = Lexicon.Set("amounts.lands");

    /// <summary>The amount that begins at a place, by what it was multiplied, and where it ends; nothing where no currency is said.</summary>
    public static (decimal Amount, decimal Scale, int End)? Read(IReadOnlyList<string?> words, int at)
    {
        if (Fused(words, at) is { } fused) return fused;
        if (Before(words, at) is not { } first) return NumberReader.Read(words, at) is var (number, by, last) && After(words, last) is { } behind ? With(words, number, by, behind) : null;
        if (NumberReader.Read(words, first) is not var (amount, scale, end)) return null;
        // "$ 10 dollars" says it twice, "$ 10 $ 20" has two amounts.
        if (IsSign(Word(words, end)) && NumberReader.Read(words, end + 1) is null) end++;
        return With(words, amount, scale, end);
    }

    // "usd50", "115usd", "30 musd", "usd 15 m".
    private static (decimal, decimal, int)? Fused(IReadOnlyList<string?> words, int at)
    {
        if (Word(words, at) is not { } word) return null;
        var letters = word.TakeWhile(char.IsLetter).Count();
        if (letters > 0 && letters < word.Length && Signs.Contains(word[..letters]) && NumberReader.Joined(word[letters..]) is var (amount, scale)) return (amount, scale, at + 1);
        var figures = word.Length;
        while (figures > 0 && char.IsLetter(word[figures - 1])) figures--;
        if (figures > 0 && figures < word.Length && Signs.Contains(word[figures..]) && NumberReader.Joined(word[..figures]) is var (said, by)) return (said, by, at + 1);
        return NumberReader.Joined(word) is var (number, _) && Word(words, at + 1) is { Length: > 3 } next && Signs.Contains(next[1..]) && NumberReader.Scale(next[..1]) is { } times ? (number * times, times, at + 2) : null;
    }

    // The currency before the number: "$", "c $", "usd $".
    private static int? Before(IReadOnlyList<string?> words, int at)
    {
        var sign = Word(words, at) is { } word && (Lands.Contains(word) || Signs.Contains(word)) && IsSign(Word(words, at + 1)) ? at + 1 : at;
        return IsSign(Word(words, sign)) ? sign + 1 : null;
    }

    // The currency after the number: "dollars", "us dollars", "usd million" too, by those who write it so.
    private static int? After(IReadOnlyList<string?> words, int end)
    {
        while (Word(words, end) is { } land && Lands.Contains(land)) end++;
        return IsSign(Word(words, end)) || (Word(words, end) is { } small && Cents.Contains(small)) ? end + 1 : null;
    }

    // "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50".
    private static (decimal, decimal, int) With(IReadOnlyList<string?> words, decimal amount, decimal scale, int end)
    {
        if (scale > 1 || decimal.Truncate(amount) != amount) return (amount, scale, end);
        var next = Word(words, end) is "and" ? end + 1 : end;
        if (NumberReader.Read(words, next) is not var (rest, _, after) || rest is <= 0 or >= CentsOfOne || decimal.Truncate(rest) != rest) return (amount, scale, end);
        if (Word(words, after) is { } cents && Cents.Contains(cents)) return (amount + (rest / CentsOfOne), scale, after + 1);
        // "between 20 dollars and 50" are two amounts.
        return next == end && Word(words, after) is null or "," && IsSign(Word(words, end - 1)) ? (amount + (rest / CentsOfOne), scale, after) : (amount, scale, end);
    }

    private static bool IsSign(string? word) => word is not null && Signs.Contains(word);

    private static string? Word(IReadOnlyList<string?> words, int at) => at >= 0 && at < words.Count ? words[at] : null;
}
