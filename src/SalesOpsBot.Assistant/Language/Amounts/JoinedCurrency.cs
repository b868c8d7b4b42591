using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>Reads a currency that is one word with the number or with what multiplies it: USD50, 115usd, 30 MUSD, MAUD 60.</summary>
internal static class JoinedCurrency
{
    public static CurrencyHit? Read(IReadOnlyList<string?> words, int at)
    {
        if (words.At(at) is not { } word) return null;
        if (char.IsAsciiDigit(word[0])) return Behind(words, at, word);
        var letters = 1;
        while (letters < word.Length && char.IsLetter(word[letters])) letters++;
        if (letters < word.Length) return CurrencyWords.IsCode(word[..letters]) ? Read(words, word[letters..], at) : null;
        return Multiple(word) is { } times && NumberReader.Read(words, at + 1) is (var amount, 1, var end) ? new(amount * times, 1, times, end) : null;
    }

    // "usd50 million" too.
    private static CurrencyHit? Read(IReadOnlyList<string?> words, string figure, int at)
    {
        if (FigureReader.Read(figure) is not var (amount, scale)) return null;
        return scale == 1 && NumberWords.Scale(words.At(at + 1)) is { } by && amount < FigureReader.Greatest / by ? new(amount * by, 1, by, at + 2) : new(amount, 1, scale, at + 1);
    }

    private static CurrencyHit? Behind(IReadOnlyList<string?> words, int at, string word)
    {
        var figures = word.Length;
        while (char.IsLetter(word[figures - 1])) figures--;
        if (figures < word.Length && CurrencyWords.IsCode(word[figures..]) && FigureReader.Read(word[..figures]) is var (said, by)) return new(said, 1, by, at + 1);
        return FigureReader.Read(word) is (var number, 1) && Multiple(words.At(at + 1)) is { } times ? new(number * times, 1, times, at + 2) : null;
    }

    // "musd", "keur".
    private static decimal? Multiple(string? word) => word is { Length: 4 } && CurrencyWords.IsShort(word[1..]) ? NumberWords.Scale(word[..1]) : null;
}
