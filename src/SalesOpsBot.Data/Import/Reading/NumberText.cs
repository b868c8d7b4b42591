using System.Globalization;

namespace SalesOpsBot.Data.Import.Reading;

/// <summary>Reads numbers and amounts as exports write them.</summary>
internal static class NumberText
{
    /// <summary>The number, or nothing where the text is not one.</summary>
    /// <param name="text">Such as <c>1,234.50</c>, <c>$1,200</c>, <c>EUR 1.234,50</c>, <c>(500)</c> or <c>75%</c>.</param>
    /// <param name="mark">What the column's other values have told.</param>
    public static decimal? Read(ReadOnlySpan<char> text, DecimalMark mark)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (mark != DecimalMark.Comma && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var plain)) return plain;

        var bare = Bare(text, out var negative);
        if (bare.IsEmpty) return null;
        var point = mark == DecimalMark.Comma || (mark == DecimalMark.Unknown && Evidence(text) == DecimalMark.Comma) ? ',' : '.';
        var group = point == ',' ? '.' : ',';

        Span<char> digits = stackalloc char[bare.Length];
        var length = 0;
        var fraction = bare.IndexOf(point);
        for (var i = 0; i < bare.Length; i++)
        {
            if (bare[i] == group || bare[i] is '\'' or ' ' or '\u00A0' or '\u202F')
            {
                if (!IsGroup(bare, i, point) || (fraction >= 0 && i > fraction)) return null;
            }
            else
            {
                digits[length++] = bare[i] == point ? '.' : bare[i];
            }
        }

        return decimal.TryParse(digits[..length], Plain, CultureInfo.InvariantCulture, out var number) ? negative ? -number : number : null;
    }

    /// <summary>What one value proves about the column; nothing for one that could be either.</summary>
    public static DecimalMark Evidence(ReadOnlySpan<char> text)
    {
        var bare = Bare(text, out _);
        var (comma, point) = (bare.LastIndexOf(','), bare.LastIndexOf('.'));
        if (comma < 0 && point < 0) return DecimalMark.Unknown;
        if (comma >= 0 && point >= 0) return comma > point ? DecimalMark.Comma : DecimalMark.Point;
        var last = Math.Max(comma, point);
        var (twice, threeAfter) = (bare.IndexOf(bare[last]) != last, bare.Length - last - 1 == 3);
        if (threeAfter && !twice) return DecimalMark.Unknown;
        return twice == (comma >= 0) ? DecimalMark.Point : DecimalMark.Comma;
    }

    /// <summary>The currency code that an amount is written with, such as <c>EUR</c> in <c>EUR 1,200</c>.</summary>
    public static string? CurrencyCode(ReadOnlySpan<char> text)
    {
        if (text.Length < 5) return null;
        if (IsCode(text[..3]) && !char.IsAsciiLetter(text[3])) return text[..3].ToString();
        return IsCode(text[^3..]) && !char.IsAsciiLetter(text[^4]) ? text[^3..].ToString() : null;
    }

    private static bool IsCode(ReadOnlySpan<char> text) => char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]) && char.IsAsciiLetterUpper(text[2]);

    private static bool IsGroup(ReadOnlySpan<char> text, int at, char point)
    {
        if (at == 0 || text.Length < at + 4) return false;
        for (var i = at + 1; i <= at + 3; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return false;
        }

        return text.Length == at + 4 || !char.IsAsciiDigit(text[at + 4]) || text[at + 4] == point;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text, out bool negative)
    {
        text = text.Trim();
        negative = text is ['(', .., ')'];
        if (negative) text = text[1..^1].Trim();
        text = Unsigned(text, ref negative);
        if (text is [.., '-'])
        {
            negative = true;
            text = text[..^1].Trim();
        }

        if (CurrencyCode(text) is not null) text = char.IsAsciiLetter(text[0]) ? text[3..].Trim() : text[..^3].Trim();
        text = text.Trim("$€£¥₹%\u00A0 ");
        text = Unsigned(text, ref negative);
        return text.Length > 40 ? [] : text;
    }

    private static ReadOnlySpan<char> Unsigned(ReadOnlySpan<char> text, scoped ref bool negative)
    {
        if (text is not ['-' or '\u2212', ..]) return text;
        negative = true;
        return text[1..].Trim();
    }
}
