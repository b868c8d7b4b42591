using System.Globalization;

namespace SalesOpsBot.Sales;

/// <summary>Hours of a day as text: <c>09:00-17:30</c>. Pure.</summary>
public static class HoursText
{
    private static readonly string[] Formats = ["H:mm", "HH:mm", "%H"];

    /// <summary>The text; nothing where one of them is missing.</summary>
    public static string? Of(TimeOnly? from, TimeOnly? until) =>
        from is { } start && until is { } end ? string.Create(CultureInfo.InvariantCulture, $"{start:HH:mm}-{end:HH:mm}") : null;

    /// <summary>Reads hours; <c>24:00</c> is midnight.</summary>
    public static (TimeOnly From, TimeOnly Until)? TryRead(string text) =>
        text.Replace("24:00", "00:00", StringComparison.Ordinal).Split('-', StringSplitOptions.TrimEntries) is [var from, var until] && Time(from) is { } start && Time(until) is { } end && start != end
            ? (start, end)
            : null;

    /// <summary>Reads a time of day.</summary>
    public static TimeOnly? Time(string text) => TimeOnly.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
