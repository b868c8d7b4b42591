using System.Globalization;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>Reads a number that is one word of figures: 1,200.5, 12k, 12,34,567, 5,50, 1.250.000, 1e6.</summary>
internal static class FigureReader
{
    public const decimal Greatest = 1e15m;

    private const int Group = 3;
    private const int IndianGroup = 2;

    /// <summary>The number and what its letters multiplied it by; nothing where the word is another.</summary>
    public static (decimal Value, decimal Scale)? Read(string? word)
    {
        if (word is not { Length: > 0 } || !char.IsAsciiDigit(word[0])) return null;
        var figures = word.Length;
        while (char.IsLetter(word[figures - 1])) figures--;
        var scale = figures == word.Length ? 1 : NumberWords.Scale(word[figures..]);
        return scale is { } by && Value(word.AsSpan(0, figures)) is { } value && value < Greatest ? (value * by, by) : null;
    }

    private static decimal? Value(ReadOnlySpan<char> figures)
    {
        var (points, commas) = (figures.Count('.'), figures.Count(','));
        // Of both, the last one begins the decimals: 1,200.50 and 1.200,50.
        if (points > 0 && commas > 0) return figures.LastIndexOf('.') > figures.LastIndexOf(',') ? Grouped(figures, ',', '.') : Grouped(figures, '.', ',');
        if (points > 1) return Grouped(figures, '.', ',');
        if (commas == 0) return Parse(figures);
        var decimals = figures.Length - figures.IndexOf(',') - 1;
        return commas == 1 && decimals < Group ? Grouped(figures, '.', ',') : Grouped(figures, ',', '.');
    }

    // "1,200" is a number, "22,24,26" are several; 12,34,567 is how India writes it.
    private static decimal? Grouped(ReadOnlySpan<char> figures, char between, char before)
    {
        var point = figures.IndexOf(before);
        var whole = point < 0 ? figures : figures[..point];
        var end = whole.Length;
        for (var size = Group; whole[..end].LastIndexOf(between) is >= 0 and var at; end = at)
        {
            var length = end - at - 1;
            if (length != size && !(length == IndianGroup && end < whole.Length)) return null;
            if (length == IndianGroup) size = IndianGroup;
        }

        if (end is 0 or > Group && end < whole.Length) return null;
        var plain = whole.ToString().Replace(between.ToString(), "", StringComparison.Ordinal);
        return Parse(point < 0 ? plain : $"{plain}.{figures[(point + 1)..]}");
    }

    private static decimal? Parse(ReadOnlySpan<char> plain) =>
        decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;
}
