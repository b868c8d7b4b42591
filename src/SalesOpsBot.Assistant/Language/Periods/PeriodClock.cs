using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>The calendar as seen from a day. Quarters, halves and years are the company's fiscal ones, weeks run from Monday.</summary>
internal sealed record PeriodClock(DateOnly Today, FiscalCalendar Calendar)
{
    /// <summary>"All time" begins here; no import holds an older deal.</summary>
    public static readonly DateOnly Beginning = new(2000, 1, 1);

    /// <summary>The unit that holds a day.</summary>
    public Period Containing(PeriodUnit unit, DateOnly day) => unit switch
    {
        PeriodUnit.Day => Period.Day(day),
        PeriodUnit.Week => Period.WeekOf(day),
        PeriodUnit.Month => Period.Month(day.Year, day.Month),
        PeriodUnit.Quarter => Calendar.QuarterOf(day),
        PeriodUnit.Half => Half(Calendar.YearNameOf(day), Calendar.QuarterOf(day).Start < Calendar.YearOf(day).Start.AddMonths(6) ? 1 : 2),
        PeriodUnit.Year => Calendar.YearOf(day),
    };

    /// <summary>The unit that lies so many units after the current one.</summary>
    public Period Shifted(PeriodUnit unit, int by) => Containing(unit, Moved(unit, Containing(unit, Today).Start, by));

    /// <summary>So many whole units before the current one, or after it.</summary>
    public Period Whole(PeriodUnit unit, int count) => count switch
    {
        -1 or 1 => Shifted(unit, count),
        < 0 => Between(Shifted(unit, count), Shifted(unit, -1)),
        _ => Between(Shifted(unit, 1), Shifted(unit, count)),
    };

    /// <summary>The current unit up to today.</summary>
    public Period ToDate(PeriodUnit unit) => Period.Between(Containing(unit, Today).Start, Today);

    /// <summary>The current unit from today on.</summary>
    public Period Rest(PeriodUnit unit) => Period.Between(Today, Containing(unit, Today).End);

    /// <summary>A half of a fiscal year, 1 or 2.</summary>
    public Period Half(int fiscalYear, int number) => Between(Calendar.Quarter(fiscalYear, (number * 2) - 1), Calendar.Quarter(fiscalYear, number * 2));

    /// <summary>From the first day of one period to the last of another.</summary>
    public static Period Between(Period first, Period last) => Period.Between(first.Start, last.End);

    /// <summary>A day so many units later.</summary>
    public static DateOnly Moved(PeriodUnit unit, DateOnly day, int by) => unit switch
    {
        PeriodUnit.Day => day.AddDays(by),
        PeriodUnit.Week => day.AddDays(7 * by),
        PeriodUnit.Month => day.AddMonths(by),
        PeriodUnit.Quarter => day.AddMonths(3 * by),
        PeriodUnit.Half => day.AddMonths(6 * by),
        PeriodUnit.Year => day.AddYears(by),
    };
}
