using SalesOpsBot.Sales.Forecasting.WinProbability;

namespace SalesOpsBot.Sales.Tests.Forecasting.WinProbability;

public class ReferenceWindowTests
{
    [Fact]
    public void SameDayOfQuarter_MonthEnds_StayMonthEndsWithAsManyDaysLeft()
    {
        var windows = ReferenceWindow.SameDayOfQuarter(Window("2017-11-30", "2017-12-01", "2017-12-31"), Number("2017-03-01"));
        Assert.Equal([Window("2017-08-30", "2017-08-31", "2017-09-30"), Window("2017-05-30", "2017-05-31", "2017-06-30"), Window("2017-02-28", "2017-03-01", "2017-03-31")], windows.Select(w => w with { Weight = 1 }));
        Assert.Equal([1, 0.7, 0.49], windows.Select(w => Math.Round(w.Weight, 10)));
    }

    [Fact]
    public void SameDayOfQuarter_LongPeriod_LooksOnlyAtWhatIsOver() =>
        Assert.All(ReferenceWindow.SameDayOfQuarter(Window("2017-06-30", "2017-07-01", "2018-06-30"), Number("2010-01-01")), w => Assert.True(w.End <= Number("2017-06-30")));

    [Fact]
    public void AnyDay_BeforeTheFirstClosing_Ends() =>
        Assert.Equal(2, ReferenceWindow.AnyDay(Window("2017-03-31", "2017-04-01", "2017-04-20"), Number("2017-03-01")).Count);

    private static ReferenceWindow Window(string day, string start, string end) => new(Number(day), Number(start), Number(end), 1);

    private static int Number(string day) => ForecastWorld.Day(day).DayNumber;
}
