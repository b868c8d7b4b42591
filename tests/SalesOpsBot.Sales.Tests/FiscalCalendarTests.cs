namespace SalesOpsBot.Sales.Tests;

public class FiscalCalendarTests
{
    [Theory]
    [InlineData(1, "2017-12-31", "2017-Q4", "2017")]
    [InlineData(2, "2017-01-31", "2016-11-01/2017-01-31", "2016-02-01/2017-01-31")]
    [InlineData(2, "2017-02-01", "2017-02-01/2017-04-30", "2017-02-01/2018-01-31")]
    [InlineData(4, "2017-03-31", "2017-Q1", "2016-04-01/2017-03-31")]
    [InlineData(12, "2016-02-29", "2015-12-01/2016-02-29", "2015-12-01/2016-11-30")]
    public void QuarterAndYear_HoldTheDay(int firstMonth, string day, string quarter, string year)
    {
        var (calendar, on) = (new FiscalCalendar(firstMonth), Period.TryParse(day)!.Value.Start);
        Assert.Equal((quarter, year), (calendar.QuarterOf(on).ToString(), calendar.YearOf(on).ToString()));
    }

    [Fact]
    public void Quarters_FollowEachOtherWithoutGap()
    {
        for (var month = 1; month <= 12; month++)
        {
            var calendar = new FiscalCalendar(month);
            var year = calendar.Year(2020);
            Assert.Equal(year.Start, calendar.Quarter(2020, 1).Start);
            Assert.Equal(year.End, calendar.Quarter(2020, 4).End);
            for (var quarter = 1; quarter < 4; quarter++) Assert.Equal(calendar.Quarter(2020, quarter).End.AddDays(1), calendar.Quarter(2020, quarter + 1).Start);
        }
    }

    [Fact]
    public void FiscalYear_IsNamedAfterTheYearItEndsIn() => Assert.Equal(2018, new FiscalCalendar(2).YearNameOf(new(2017, 2, 1)));
}
