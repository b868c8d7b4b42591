using System.Globalization;

namespace SalesOpsBot.Sales;

/// <summary>When people work: the section <c>Sales:WorkingHours</c> of the settings. Times are each person's own.</summary>
public sealed class WorkingHoursOptions
{
    /// <summary>When the working day begins.</summary>
    /// <value>Default 09:00.</value>
    public TimeOnly Start { get; set; } = new(9, 0);

    /// <summary>When it ends; later than it begins, 00:00 for midnight.</summary>
    /// <value>Default 17:00.</value>
    public TimeOnly End { get; set; } = new(17, 0);

    /// <summary>The days of the week that are free.</summary>
    /// <value>Where nothing is set: Saturday and Sunday.</value>
    public IList<DayOfWeek> FreeDays { get; } = [];

    /// <summary>The days that nobody works.</summary>
    /// <value>Empty by default.</value>
    public IList<DateOnly> Holidays { get; } = [];

    /// <summary>IANA time zone for what belongs to nobody yet.</summary>
    /// <value>Default <c>Etc/UTC</c>.</value>
    public string TimeZone { get; set; } = "Etc/UTC";

    /// <summary>The same with what a file says instead.</summary>
    /// <param name="rule">The hours; nothing keeps these.</param>
    /// <param name="holidays">The days that nobody works.</param>
    public WorkingHoursOptions With(WorkingHoursRule? rule, IEnumerable<DateOnly> holidays)
    {
        var hours = new WorkingHoursOptions { Start = Time(rule?.Start) ?? Start, End = Time(rule?.End) ?? End, TimeZone = rule?.TimeZone ?? TimeZone };
        foreach (var day in rule?.FreeDays ?? FreeDays.AsReadOnly()) hours.FreeDays.Add(day);
        foreach (var day in holidays) hours.Holidays.Add(day);
        return hours;
    }

    /// <summary>A time of day as files write it: <c>09:00</c>.</summary>
    /// <returns>Nothing where the text is not one.</returns>
    public static TimeOnly? Time(string? text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>The hours of somebody who may have hours of their own; free days are the company's.</summary>
    /// <param name="from">When the person's day begins; nothing for the company's hour.</param>
    /// <param name="until">When it ends.</param>
    public WorkingHoursOptions Own(TimeOnly? from, TimeOnly? until)
    {
        var own = new WorkingHoursOptions { Start = from ?? Start, End = until ?? End, TimeZone = TimeZone };
        foreach (var day in FreeDays) own.FreeDays.Add(day);
        foreach (var day in Holidays) own.Holidays.Add(day);
        return own;
    }
}
