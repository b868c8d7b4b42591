namespace SalesOpsBot.Sales;

/// <summary>The company's own year: quarters of three whole months from its first month on.</summary>
/// <param name="FirstMonth">1 to 12; 1 is the calendar year.</param>
public sealed record FiscalCalendar(int FirstMonth = 1)
{
    /// <summary>The fiscal year that holds a day.</summary>
    public Period YearOf(DateOnly day)
    {
        var start = YearStart(day);
        return Period.Between(start, start.AddYears(1).AddDays(-1));
    }

    /// <summary>The fiscal quarter that holds a day.</summary>
    public Period QuarterOf(DateOnly day)
    {
        var start = YearStart(day);
        var quarter = MonthsBetween(start, day) / 3;
        return Period.Between(start.AddMonths(quarter * 3), start.AddMonths((quarter * 3) + 3).AddDays(-1));
    }

    /// <summary>A fiscal quarter by its number. The fiscal year is named after the calendar year in which it ends.</summary>
    /// <param name="fiscalYear">The year's name.</param>
    /// <param name="number">1 to 4.</param>
    public Period Quarter(int fiscalYear, int number)
    {
        var start = Start(fiscalYear).AddMonths((number - 1) * 3);
        return Period.Between(start, start.AddMonths(3).AddDays(-1));
    }

    /// <summary>A fiscal year by its name.</summary>
    public Period Year(int fiscalYear) => YearOf(Start(fiscalYear));

    /// <summary>The name of the fiscal year that holds a day.</summary>
    public int YearNameOf(DateOnly day) => YearOf(day).End.Year;

    private DateOnly Start(int fiscalYear) => new(FirstMonth == 1 ? fiscalYear : fiscalYear - 1, FirstMonth, 1);

    private DateOnly YearStart(DateOnly day) => new(day.Month >= FirstMonth ? day.Year : day.Year - 1, FirstMonth, 1);

    private static int MonthsBetween(DateOnly start, DateOnly day) => ((day.Year - start.Year) * 12) + day.Month - start.Month;
}
