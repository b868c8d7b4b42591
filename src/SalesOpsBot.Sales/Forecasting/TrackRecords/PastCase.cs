using SalesOpsBot.Sales.Forecasting.History;

namespace SalesOpsBot.Sales.Forecasting.TrackRecords;

/// <summary>One trial of a forecast: a day of the past, and a period that ended after it and is over.</summary>
/// <param name="Day">The last day that the forecast may know.</param>
/// <param name="Period">What it forecasts.</param>
public readonly record struct PastCase(DateOnly Day, Period Period)
{
    private const int MostPeriods = 8;

    /// <summary>Trials for a kind of period: each of the last eight that are over, from before its first day, after a third of it and after two thirds.</summary>
    /// <param name="like">The period whose like are tried.</param>
    /// <param name="today">The day it is; nothing that ends on it or later is over.</param>
    /// <param name="history">Whose past: before its first closing nothing was known.</param>
    public static IReadOnlyList<PastCase> Like(Period like, DateOnly today, DealHistory history)
    {
        var cases = new List<PastCase>();
        var tried = 0;
        for (var period = like; period.End.DayNumber > history.FirstClosing && tried < MostPeriods; period = period.Previous())
        {
            if (period.End >= today) continue;
            cases.AddRange(Of(period).Where(c => c.Day.DayNumber >= history.FirstClosing));
            tried++;
        }

        return cases;
    }

    /// <summary>The trials of one period.</summary>
    public static IEnumerable<PastCase> Of(Period period) =>
        new[] { 0, period.Days.Days / 3, period.Days.Days * 2 / 3 }.Distinct().Select(passed => new PastCase(period.Start.AddDays(passed - 1), period));
}
