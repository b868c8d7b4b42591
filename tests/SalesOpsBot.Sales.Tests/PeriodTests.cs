namespace SalesOpsBot.Sales.Tests;

public class PeriodTests
{
    [Theory]
    [InlineData("2017", "2017-01-01", "2017-12-31")]
    [InlineData("2017-Q4", "2017-10-01", "2017-12-31")]
    [InlineData("2017-10", "2017-10-01", "2017-10-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2017-W41", "2017-10-09", "2017-10-15")]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03")]
    [InlineData("2017-10-03", "2017-10-03", "2017-10-03")]
    [InlineData("2017-10-02/2017-10-31", "2017-10-02", "2017-10-31")]
    public void TryParse_Canonical_ComesBackTheSame(string text, string start, string end)
    {
        var period = Assert.NotNull(Period.TryParse(text));
        Assert.Equal($"{start}/{end}", FormattableString.Invariant($"{period.Start:O}/{period.End:O}"));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("2017-Q5")]
    [InlineData("2017-Q0")]
    [InlineData("2017-13")]
    [InlineData("2017-1")]
    [InlineData("2017-W53")]
    [InlineData("2017-02-29")]
    [InlineData("2017-10-31/2017-10-01")]
    [InlineData("2017-10-01/")]
    [InlineData("0001")]
    [InlineData("9999")]
    [InlineData("last quarter")]
    [InlineData("٢٠١٧")]
    [InlineData("2017-Q4; DROP TABLE deals")]
    public void TryParse_AnythingElse_IsNothing(string? text) => Assert.Null(Period.TryParse(text));

    [Theory]
    [InlineData("2017-10-01/2017-12-31", "2017-Q4")]
    [InlineData("2017-10-01/2017-10-31", "2017-10")]
    [InlineData("2017-01-01/2017-12-31", "2017")]
    [InlineData("2017-10-03/2017-10-03", "2017-10-03")]
    [InlineData("2017-02-01/2017-04-30", "2017-02-01/2017-04-30")]
    public void TryParse_Range_GetsItsShortestName(string text, string canonical) => Assert.Equal(canonical, Period.TryParse(text).ToString());

    [Theory]
    [InlineData("2017", "2016")]
    [InlineData("2017-Q1", "2016-Q4")]
    [InlineData("2017-01", "2016-12")]
    [InlineData("2021-W01", "2020-W53")]
    [InlineData("2016-03-01", "2016-02-29")]
    [InlineData("2017-02-01/2017-04-30", "2016-11-01/2017-01-31")]
    [InlineData("2017-10-08/2017-10-14", "2017-10-01/2017-10-07")]
    public void Previous_KeepsTheShape_AndNextComesBack(string text, string before)
    {
        var period = Period.TryParse(text)!.Value;
        Assert.Equal(before, period.Previous().ToString());
        Assert.Equal(period, period.Previous().Next());
    }

    [Theory]
    [InlineData("2017", "2017")]
    [InlineData("2017-Q4", "Q4 2017")]
    [InlineData("2017-10", "October 2017")]
    [InlineData("2020-W53", "week 53 of 2020")]
    [InlineData("2017-10-03", "3 October 2017")]
    [InlineData("2017-02-01/2017-04-30", "1 Feb 2017 to 30 Apr 2017")]
    public void ToWords_IsWhatPeopleSay(string text, string words) => Assert.Equal(words, Period.TryParse(text)!.Value.ToWords());

    [Theory]
    [InlineData("2016-02-29", "2015-02-28")]
    [InlineData("2017-Q3", "2016-Q3")]
    [InlineData("2021-W10", "2020-W10")]
    public void YearBefore_IsTheSamePeriodAYearEarlier(string text, string before) => Assert.Equal(before, Period.TryParse(text)!.Value.YearBefore().ToString());

    [Fact]
    public void EveryDayOfTenYears_LiesInItsWeek()
    {
        for (var day = new DateOnly(2015, 1, 1); day.Year < 2025; day = day.AddDays(1)) Assert.True(Period.WeekOf(day).Days.Contains(day));
    }
}
