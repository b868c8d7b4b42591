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

    [Theory]
    [InlineData("2018-12-31", "2018-Q4", "2018", 2018)]
    [InlineData("2019-01-31", "2019-01", "2019-01", 2019)]
    [InlineData("2019-02-01", "2019-02-01/2019-04-30", "2019-02-01/2020-01-31", 2020)]
    [InlineData("2020-06-30", "2020-05-01/2020-06-30", "2020-02-01/2020-06-30", 2021)]
    [InlineData("2020-07-01", "2020-Q3", "2020-07-01/2021-06-30", 2021)]
    public void Change_CutsTheYearThatRuns_AndBeginsAnother(string day, string quarter, string year, int name)
    {
        var on = Period.TryParse(day)!.Value.Start;
        Assert.Equal((quarter, year, name), (Changed.QuarterOf(on).ToString(), Changed.YearOf(on).ToString(), Changed.YearNameOf(on)));
    }

    [Fact]
    public void Change_NoDayLiesInTwoQuarters_AndNoneInNone()
    {
        for (var day = new DateOnly(2018, 1, 1); day.Year < 2022;)
        {
            var quarter = Changed.QuarterOf(day);
            Assert.Equal(day, quarter.Start);
            for (; day <= quarter.End; day = day.AddDays(1)) Assert.Equal(quarter, Changed.QuarterOf(day));
        }
    }

    [Theory]
    [InlineData(2018, "2018")]
    [InlineData(2019, "2019-01")]
    [InlineData(2020, "2019-02-01/2020-01-31")]
    [InlineData(2021, "2020-07-01/2021-06-30")]
    public void Change_AYearByItsName_IsTheLaterOfTwo(int name, string year) => Assert.Equal(year, Changed.Year(name).ToString());

    private static FiscalCalendar Changed { get; } = new() { Changes = [new(new(2019, 2, 1), 2), new(new(2020, 7, 1), 7)] };
}
