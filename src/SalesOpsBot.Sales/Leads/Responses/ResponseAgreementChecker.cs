namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>Says what is wrong with an agreement before anybody is measured by it. Pure.</summary>
public static class ResponseAgreementChecker
{
    private const int MostMinutes = 60 * 24 * 30;

    /// <summary>Where something is wrong, as a path of the JSON form, and a sentence that says what.</summary>
    /// <param name="agreement">What the file says.</param>
    /// <param name="defaults">What holds where it says nothing.</param>
    public static IEnumerable<(string Path, string Sentence)> Check(ResponseAgreement agreement, WorkingHoursOptions defaults)
    {
        if (agreement.TargetMinutes is < 1 or > MostMinutes) yield return ("targetMinutes", $"targetMinutes must be 1 to {MostMinutes}.");
        if (agreement.WorkingHours is not { } hours) yield break;
        var (start, end) = (WorkingHoursOptions.Time(hours.Start), WorkingHoursOptions.Time(hours.End));
        if (hours.Start is not null && start is null) yield return ("workingHours.start", "start must be a time like 09:00.");
        if (hours.End is not null && end is null) yield return ("workingHours.end", "end must be a time like 17:00.");
        if ((end ?? defaults.End) is var last && last != TimeOnly.MinValue && last <= (start ?? defaults.Start)) yield return ("workingHours", "The working day ends before it begins.");
        if (hours.FreeDays?.Distinct().Count() == 7) yield return ("workingHours.freeDays", "freeDays leaves no day to work on.");
        if (hours.TimeZone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) yield return ("workingHours.timeZone", $"“{zone}” is no time zone of the IANA database, such as America/New_York.");
    }
}
