namespace SalesOpsBot.Sales;

/// <summary>The company's own year: quarters of three whole months from its first month on.</summary>
/// <param name="FirstMonth">1 to 12; 1 is the calendar year. It holds until the first of the changes.</param>
public sealed record FiscalCalendar(int FirstMonth = 1)
{
    /// <summary>When the company went over to another year, earliest first. The year and the quarter in which it did are cut short, so that no day lies in two.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<FiscalYearChange> Changes { get; init; } = [];

    /// <summary>The fiscal year that holds a day.</summary>
    public Period YearOf(DateOnly day)
    {
        var start = YearStart(day);
        return Cut(day, start, start.AddYears(1));
    }

    /// <summary>The fiscal quarter that holds a day.</summary>
    public Period QuarterOf(DateOnly day)
    {
        var start = YearStart(day);
        var quarter = MonthsBetween(start, day) / 3;
        return Cut(day, start.AddMonths(quarter * 3), start.AddMonths((quarter * 3) + 3));
    }

    /// <summary>A fiscal quarter by its number. The fiscal year is named after the calendar year in which it ends.</summary>
    /// <param name="fiscalYear">The year's name.</param>
    /// <param name="number">1 to 4.</param>
    public Period Quarter(int fiscalYear, int number) => QuarterOf(Start(fiscalYear).AddMonths((number - 1) * 3));

    /// <summary>A fiscal year by its name.</summary>
    public Period Year(int fiscalYear) => YearOf(Start(fiscalYear));

    /// <summary>The name of the fiscal year that holds a day: of one that is cut short, the name that it would have had.</summary>
    public int YearNameOf(DateOnly day) => YearStart(day).AddYears(1).AddDays(-1).Year;

    private int FirstMonthOn(DateOnly day) => Changes.LastOrDefault(c => c.From <= day)?.FirstMonth ?? FirstMonth;

    /// <summary>Where two years have the name, because one was cut short, the later is meant.</summary>
    private DateOnly Start(int fiscalYear)
    {
        DateOnly Beginning(int month) => new(month == 1 ? fiscalYear : fiscalYear - 1, month, 1);
        return Changes.Select(c => Beginning(c.FirstMonth)).Reverse().Where(day => FirstMonthOn(day) == day.Month).Append(Beginning(FirstMonth)).First();
    }

    private DateOnly YearStart(DateOnly day)
    {
        var first = FirstMonthOn(day);
        return new(day.Month >= first ? day.Year : day.Year - 1, first, 1);
    }

    private Period Cut(DateOnly day, DateOnly start, DateOnly next)
    {
        if (Changes.LastOrDefault(c => c.From <= day) is { } began && began.From > start) start = began.From;
        if (Changes.FirstOrDefault(c => c.From > day) is { } change && change.From < next) next = change.From;
        return Period.Between(start, next.AddDays(-1));
    }

    private static int MonthsBetween(DateOnly start, DateOnly day) => ((day.Year - start.Year) * 12) + day.Month - start.Month;
}
