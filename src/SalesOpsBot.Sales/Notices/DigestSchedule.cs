using System.Globalization;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Notices;

/// <summary>On which days and at which hour a person gets the summary. Pure.</summary>
/// <param name="Days">The days of the week; empty for every working day, or the first one of each week.</param>
/// <param name="IsWeekly">Whether it comes on the first working day of the week only.</param>
/// <param name="At">The hour, on the person's own clock.</param>
public sealed record DigestSchedule(IReadOnlyList<DayOfWeek> Days, bool IsWeekly, TimeOnly At)
{
    private static readonly string[] Hours = ["H:mm", "HH:mm"];

    /// <summary>Reads <c>daily 08:00</c>, <c>weekly 08:00</c> or <c>mon,thu 07:30</c>.</summary>
    /// <returns>Nothing for <c>off</c>, and for what is none of them.</returns>
    public static DigestSchedule? TryRead(string? text)
    {
        if (text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var often, var hour]) return null;
        if (!TimeOnly.TryParseExact(hour, Hours, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)) return null;
        if (often is "daily" or "weekly") return new([], often == "weekly", at);
        var days = often.Split(',').Select(Day).ToList();
        return days.Contains(null) ? null : new([.. days.OfType<DayOfWeek>().Distinct().OrderBy(day => ((int)day + 6) % 7)], false, at);
    }

    /// <summary>A person's own, or what the role has; nothing where the person wants none.</summary>
    public static DigestSchedule? Of(Salesperson person, NoticeOptions options) => TryRead(person.Digest ?? options.DigestOf(person.Role));

    /// <summary>The day of the week that a word names: <c>mon</c>, <c>Mondays</c>; nothing where it names none.</summary>
    public static DayOfWeek? Day(string word)
    {
        var said = word.Trim().TrimEnd('s');
        return Enum.GetValues<DayOfWeek>().Where(d => Same(d.ToString(), said) || Same(d.ToString()[..3], said)).Select(d => (DayOfWeek?)d).FirstOrDefault();
    }

    /// <summary>Whether it comes on a day. Nothing comes on a holiday; on a free day of the week only if the person named it.</summary>
    public bool IsOn(DateOnly day, WorkingCalendar calendar, IEnumerable<DateOnly> holidays) => Days.Count > 0
        ? Days.Contains(day.DayOfWeek) && !holidays.Contains(day)
        : calendar.IsWorkingDay(day) && (!IsWeekly || IsFirstOfWeek(day, calendar));

    /// <summary>Whether a day is the first working day of its week, which begins on Monday.</summary>
    public static bool IsFirstOfWeek(DateOnly day, WorkingCalendar calendar)
    {
        for (var before = day; before.DayOfWeek != DayOfWeek.Monday;)
        {
            before = before.AddDays(-1);
            if (calendar.IsWorkingDay(before)) return false;
        }

        return calendar.IsWorkingDay(day);
    }

    /// <summary>The text that <see cref="TryRead"/> reads.</summary>
    public override string ToString()
    {
        var days = Days.Count == 0 ? IsWeekly ? "weekly" : "daily" : string.Join(',', Days.Select(d => d.ToString()[..3].ToLowerInvariant()));
        return string.Create(CultureInfo.InvariantCulture, $"{days} {At:HH:mm}");
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
