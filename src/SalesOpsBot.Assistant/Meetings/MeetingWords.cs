using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Assistant.Meetings;

/// <summary>How meetings and their times are spoken of on cards.</summary>
internal static class MeetingWords
{
    private const int Longest = 80;
    private const int MostNames = 3;

    /// <summary>A day, with its weekday, and whether it is near: <c>Today, Sunday, Dec 31, 2017</c>.</summary>
    public static string Day(DateOnly day, DateOnly today, Formats formats) => (day.DayNumber - today.DayNumber) switch
    {
        0 => Say($"Today, {formats.DayName(day)}, {formats.Date(day)}"),
        1 => Say($"Tomorrow, {formats.DayName(day)}, {formats.Date(day)}"),
        -1 => Say($"Yesterday, {formats.DayName(day)}, {formats.Date(day)}"),
        _ => $"{formats.DayName(day)}, {formats.Date(day)}",
    };

    /// <summary>From when to when: <c>9:00 AM – 9:30 AM</c>; with the day of the end where that is another.</summary>
    public static string Times(DateTimeOffset start, DateTimeOffset end, Formats formats)
    {
        var (from, to) = (formats.Local(start), formats.Local(end));
        return from.Date == to.Date || to == from.Date.AddDays(1) ? $"{formats.Time(start)} – {formats.Time(end)}" : $"{formats.Time(start)} – {formats.Time(end)} ({formats.Date(DateOnly.FromDateTime(to))})";
    }

    /// <summary>How long something lasts: <c>45 min</c>, <c>1 h 30 min</c>.</summary>
    public static string Length(long minutes, Formats formats) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => Say($"{formats.Number(rest)} min"),
        (var hours, 0) => Say($"{formats.Number(hours)} h"),
        var (hours, rest) => Say($"{formats.Number(hours)} h {formats.Number(rest)} min"),
    };

    /// <summary>Who holds it and who else takes part.</summary>
    public static string With(MeetingLine meeting)
    {
        var others = meeting.Attendees.Where(name => name != meeting.Organizer).ToList();
        return others.Count == 0 ? meeting.Organizer
            : others.Count <= MostNames ? Say($"{meeting.Organizer} with {string.Join(", ", others)}")
            : Say($"{meeting.Organizer} with {string.Join(", ", others.Take(MostNames))} and {others.Count - MostNames} more");
    }

    /// <summary>The beginning of a text that somebody typed: a card cannot hold a whole book.</summary>
    public static string Short(string text) => text.Length <= Longest ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)}…";
}
