using System.Globalization;

namespace SalesOpsBot.Sales.Meetings.Calendars;

/// <summary>Reads the text of an <c>RRULE</c>: <c>FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20171231</c>. Pure.</summary>
public static class RecurrenceRuleReader
{
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The rule of a text.</summary>
    /// <param name="text">The rule as it is written.</param>
    /// <param name="zone">Where its times are: the end of a rule may be written in UTC.</param>
    /// <param name="startsAt">When it begins on its days; nothing for whole days.</param>
    /// <returns>Nothing where the text is no rule, or has parts that are not kept here: half a rule would be a wrong one.</returns>
    public static RecurrenceRule? TryRead(string text, TimeZoneInfo zone, TimeOnly? startsAt = null)
    {
        RecurrenceRule? rule = null;
        foreach (var part in text.Trim().ToUpperInvariant().Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=') is not [var name, var value]) return null;
            rule = name == "FREQ" ? (rule is null ? First(value) : null) : rule is null ? null : name == "UNTIL" ? Until(rule, value, zone, startsAt) : Add(rule, name, value);
            if (rule is null) return null;
        }

        return rule is { Count: not null, Until: not null } ? null : rule;
    }

    private static RecurrenceRule? First(string frequency) => frequency switch
    {
        "DAILY" => new(Frequency.Daily),
        "WEEKLY" => new(Frequency.Weekly),
        "MONTHLY" => new(Frequency.Monthly),
        "YEARLY" => new(Frequency.Yearly),
        _ => null,
    };

    private static RecurrenceRule? Add(RecurrenceRule rule, string name, string value) => name switch
    {
        "INTERVAL" => Number(value, 1, 1_000) is { } interval ? rule with { Interval = interval } : null,
        "COUNT" => Number(value, 1, 100_000) is { } count ? rule with { Count = count } : null,
        "BYDAY" => All(value, Weekday) is { } days ? rule with { ByDay = days } : null,
        "BYMONTHDAY" => All(value, v => NotZero(v, 31)) is { } days ? rule with { ByMonthDay = days } : null,
        "BYMONTH" => All(value, v => Number(v, 1, 12)) is { } months ? rule with { ByMonth = months } : null,
        "BYSETPOS" => All(value, v => NotZero(v, 366)) is { } places ? rule with { BySetPosition = places } : null,
        "WKST" => Array.IndexOf(Days, value) is >= 0 and var day ? rule with { WeekStart = (DayOfWeek)day } : null,
        _ => null,
    };

    private static RecurringDay? Weekday(string text)
    {
        if (text.Length < 2 || Array.IndexOf(Days, text[^2..]) is not (>= 0 and var day)) return null;
        if (text.Length == 2) return new((DayOfWeek)day, 0);
        return NotZero(text[..^2], 53) is { } ordinal ? new((DayOfWeek)day, ordinal) : null;
    }

    private static RecurrenceRule? Until(RecurrenceRule rule, string text, TimeZoneInfo zone, TimeOnly? startsAt)
    {
        if (DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return rule with { Until = day };
        if (!DateTime.TryParseExact(text.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return null;
        var local = text.EndsWith('Z') ? LocalTime.At(new DateTimeOffset(moment, TimeSpan.Zero), zone) : moment;
        day = DateOnly.FromDateTime(local);
        return rule with { Until = TimeOnly.FromDateTime(local) < startsAt ? day.AddDays(-1) : day };
    }

    private static int? NotZero(string text, int most) => Number(text, -most, most) is { } number && number != 0 ? number : null;

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static List<T>? All<T>(string text, Func<string, T?> read)
        where T : struct
    {
        var all = text.Split(',').Select(read).ToList();
        return all.Contains(null) ? null : all.ConvertAll(one => one!.Value);
    }
}
