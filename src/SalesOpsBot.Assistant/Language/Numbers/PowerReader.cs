using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>Reads powers in figures: 1.1^3, 2^-1.</summary>
internal static class PowerReader
{
    private const double Greatest = 1e15;

    /// <summary>The power of the figure at a place, <paramref name="negative"/> where a sign stands before it, and where it ends.</summary>
    public static (decimal Value, int End)? Read(IReadOnlyList<string?> words, int at, bool negative)
    {
        if (words.At(at + 1) is not "^" || FigureReader.Read(words.At(at)) is not (var figure, 1)) return null;
        var end = words.At(at + 2) is "+" or "-" or NumberWords.Minus ? at + 3 : at + 2;
        if (!int.TryParse(words.At(end), NumberStyles.None, CultureInfo.InvariantCulture, out var exponent)) return null;
        var power = Math.Pow((double)(negative ? -figure : figure), words.At(end - 1) is "+" or "^" ? exponent : -exponent);
        return Math.Abs(power) < Greatest ? ((decimal)power, end + 1) : null;
    }
}
