using System.Globalization;

namespace SalesOpsBot.Data.Import.Reading;

/// <summary>Reads dates as exports write them. The date as written counts: an offset never moves the day.</summary>
internal static class DateText
{
    private static readonly string[] Spelled = ["MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "d-MMM-yyyy", "d-MMM-yy"];

    /// <summary>The day, or nothing where the text is not a date.</summary>
    public static DateOnly? Day(ReadOnlySpan<char> text, DateOrder order) => Split(text, order) is { } parts ? parts.Day : null;

    /// <summary>The instant; a time without an offset is UTC, a date alone begins at midnight.</summary>
    public static DateTimeOffset? Instant(ReadOnlySpan<char> text, DateOrder order)
    {
        if (Split(text, order) is not { } parts) return null;
        var rest = text[parts.Length..].TrimStart("T ,");
        if (Epoch(text) is { } epoch) return epoch;
        if (rest.IsEmpty) return new(parts.Day, TimeOnly.MinValue, TimeSpan.Zero);

        var written = string.Concat("2000-01-01 ", rest);
        const DateTimeStyles AsUtc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        if (!DateTimeOffset.TryParse(WithColon(written), CultureInfo.InvariantCulture, AsUtc, out var time)) return null;
        return new DateTimeOffset(parts.Day, TimeOnly.FromTimeSpan(time.TimeOfDay), time.Offset).ToUniversalTime();
    }

    /// <summary>What a date such as <c>13/02/24</c> says about the order; nothing for one that could be either or is written otherwise.</summary>
    public static (bool IsNumbered, DateOrder Order) Evidence(ReadOnlySpan<char> text)
    {
        if (!Numbered(text, out var a, out var b, out _, out var separator, out _) || a > 31 || separator == '.') return (false, DateOrder.Unknown);
        return (true, a > 12 ? DateOrder.DayFirst : b > 12 ? DateOrder.MonthFirst : DateOrder.Unknown);
    }

    private static (DateOnly Day, int Length)? Split(ReadOnlySpan<char> text, DateOrder order)
    {
        if (text.Length >= 10 && text[4] is '-' or '/' && text[7] == text[4])
        {
            return Number(text[..4], out var y) && Number(text[5..7], out var m) && Number(text[8..10], out var d) && IsTime(text[10..]) ? Made(y, m, d, 10) : null;
        }

        if (Numbered(text, out var a, out var b, out var year, out var separator, out var length))
        {
            if (!IsTime(text[length..])) return null;
            return separator == '.' || order == DateOrder.DayFirst ? Made(year, b, a, length) : Made(year, a, b, length);
        }

        if (text.Length == 8 && Number(text, out var packed)) return Made(packed / 10_000, packed / 100 % 100, packed % 100, 8);
        if (Epoch(text) is { } epoch) return (DateOnly.FromDateTime(epoch.UtcDateTime), text.Length);
        return DateOnly.TryParseExact(text, Spelled, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? (day, text.Length) : null;
    }

    /// <summary>Three numbers with the year last: <c>3/15/2024</c>, <c>15.03.24</c>, <c>15-03-2024</c>.</summary>
    private static bool Numbered(ReadOnlySpan<char> text, out int a, out int b, out int year, out char separator, out int length)
    {
        (a, b, year, separator, length) = (0, 0, 0, '\0', 0);
        var first = text.IndexOfAny('/', '.', '-');
        if (first is < 1 or > 2) return false;
        separator = text[first];
        var rest = text[(first + 1)..];
        var second = rest.IndexOf(separator);
        if (second is < 1 or > 2) return false;
        var tail = rest[(second + 1)..];
        var digits = tail.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = tail.Length;
        if (digits is not (2 or 4)) return false;
        if (!Number(text[..first], out a) || !Number(rest[..second], out b) || !Number(tail[..digits], out year)) return false;
        if (digits == 2) year = CultureInfo.InvariantCulture.Calendar.ToFourDigitYear(year);
        length = first + second + 2 + digits;
        return true;
    }

    /// <summary>Milliseconds since 1970, as HubSpot's API writes instants.</summary>
    private static DateTimeOffset? Epoch(ReadOnlySpan<char> text) =>
        text.Length == 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;

    private static bool IsTime(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return true;
        if (text[0] is not ('T' or ' ' or ',')) return false;
        var rest = text.TrimStart("T ,");
        return rest.IsEmpty || (char.IsAsciiDigit(rest[0]) && rest.Contains(':'));
    }

    /// <summary>.NET reads <c>+02:00</c> but not Salesforce's <c>+0200</c>.</summary>
    private static string WithColon(string text) =>
        text is [.., '+' or '-', var a, var b, var c, var d] && char.IsAsciiDigit(a) && char.IsAsciiDigit(b) && char.IsAsciiDigit(c) && char.IsAsciiDigit(d)
            ? text.Insert(text.Length - 2, ":")
            : text;

    private static (DateOnly, int)? Made(int year, int month, int day, int length) =>
        year is >= 1900 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (new(year, month, day), length) : null;

    private static bool Number(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
