namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>Feasts: Christmas, Thanksgiving, Easter Monday; with a year where one is said.</summary>
internal static class FeastRules
{
    private const int DaysOfYears = 800;

    public static Found? Read(MomentText text, int at)
    {
        if (MomentWords.Feasts.Read(text, at) is var (feast, end)) return MonthDayRules.OfYear(text, feast.Month, feast.Day, end);
        if (MomentWords.FeastsByWeekday.Read(text, at) is var (moving, after)) return OfYear(text, after, year => WeekdayRules.Nth(TimeUnit.Month.Holding(new(year, moving.Month, 1)), moving.Weekday, moving.Number));
        return MomentWords.FeastsByEaster.Read(text, at) is var (days, last) ? OfYear(text, last, year => Easter(year).AddDays(days)) : null;
    }

    private static Found OfYear(MomentText text, int end, Func<int, DateTime> day)
    {
        if (YearReader.After(text, end) is var (year, after)) return new(Moment.Day(day(year)), after);
        return new(Moment.Recurring(MomentKind.Date, text.Now, DaysOfYears, from => TimeReading.At(day(from.Year) >= from ? day(from.Year) : day(from.Year + 1))), end);
    }

    // The computus of the Gregorian calendar, as Meeus, Jones and Butcher give it.
    private static DateTime Easter(int year)
    {
        var (golden, century, ofCentury) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * late) + 114;
        return new(year, day / 31, (day % 31) + 1);
    }
}
