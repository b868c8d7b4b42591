using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>Finds amounts whose currency is said: $1,200, 12k euros, USD 50, c $ 16.4 million, 75 USD million, 30 MUSD, thirteen dollars and forty-five cents.</summary>
internal static class CurrencyReader
{
    private const decimal Cent = 0.01m;

    /// <summary>The amount that begins at a place; nothing where no currency is said.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">Where it is to begin.</param>
    /// <param name="cents">Whether a number behind it may be its cents: "20 dollars and 50" are two amounts after "between".</param>
    public static CurrencyHit? Read(IReadOnlyList<string?> words, int at, bool cents = true) =>
        NumberWords.IsNegative(words.At(at)) ? Read(words, at + 1, cents) is { Amount: > 0 } debt ? debt with { Amount = -debt.Amount } : null
        : JoinedCurrency.Read(words, at) ?? (Before(words, at) is { } first ? Behind(words, first, cents) : Ahead(words, at, cents));

    /// <summary>Where a currency's name ends that stands without an amount: <c>dollars</c>, <c>hong kong dollars</c>; nothing where none begins at the place.</summary>
    public static int? Name(IReadOnlyList<string?> words, int at)
    {
        var name = CurrencyWords.AfterLand(words, at);
        return CurrencyWords.IsAt(words, name) && !CurrencyWords.IsSymbol(words.At(name)) ? CurrencyWords.AfterName(words, name) : null;
    }

    // The currency before the number: "$", "c $", "usd $", "rupees", "rs.".
    private static int? Before(IReadOnlyList<string?> words, int at)
    {
        var sign = CurrencyWords.AfterLand(words, at);
        if (!CurrencyWords.IsAt(words, sign)) return null;
        return CurrencyWords.IsSymbol(words.At(sign + 1)) || CurrencyWords.IsCut(words, sign) ? sign + 2 : sign + 1;
    }

    private static CurrencyHit? Behind(IReadOnlyList<string?> words, int first, bool cents)
    {
        if (NumberReader.Read(words, first) is not var (amount, scale, end)) return null;
        // "$ 10 dollars" says it twice, "$ 10 $ 20" has two amounts.
        if (CurrencyWords.IsAt(words, end) && NumberReader.Read(words, end + 1) is null) end++;
        return CentReader.With(words, new(amount, 1, scale, end), cents);
    }

    // The currency after the number: "dollars", "us dollars", "usd million"; a lone 3/4 is a number there.
    private static CurrencyHit? Ahead(IReadOnlyList<string?> words, int at, bool cents)
    {
        if (NumberReader.Read(words, at) is var (amount, scale, end) && Named(words, amount, scale, end, cents) is { } hit) return hit;
        return RatioReader.Figures(words, at) is (var ratio, 1, var past) ? Named(words, ratio, 1, past, cents)
            : FractionReader.Read(words, at) is var (fraction, after) ? Named(words, fraction, 1, after, cents) : null;
    }

    private static CurrencyHit? Named(IReadOnlyList<string?> words, decimal amount, decimal scale, int end, bool cents)
    {
        var sign = CurrencyWords.AfterLand(words, end);
        if (CurrencyWords.IsCent(words.At(sign))) return new(amount, Cent, scale, sign + 1);
        if (!CurrencyWords.IsBehind(words, sign, scale) || IsOfNext(words, sign)) return null;
        if (scale == 1 && CurrencyWords.IsShort(words.At(sign)) && words.At(sign + 1) is { Length: > 1 } word && NumberWords.Scale(word) is { } by) return new(amount * by, 1, by, sign + 2);
        return CentReader.With(words, new(amount, 1, scale, CurrencyWords.AfterName(words, sign)), cents);
    }

    // "1 $ 10 dollar bill" is one bill.
    private static bool IsOfNext(IReadOnlyList<string?> words, int sign) =>
        CurrencyWords.IsSymbol(words.At(sign)) && NumberReader.Read(words, sign + 1) is var (_, _, end) && CurrencyWords.IsAt(words, end) && !CurrencyWords.IsSymbol(words.At(end));
}
