namespace SalesOpsBot.Sales.Tests;

public class WorkingCalendarTests
{
    private static readonly TimeZoneInfo Chicago = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago");
    private static readonly TimeZoneInfo Utc = TimeZoneInfo.Utc;

    [Theory]
    [InlineData("2017-12-29T16:30Z", "2018-01-02T09:30Z", 60)] // Friday evening to Tuesday morning over a holiday
    [InlineData("2017-12-27T09:00Z", "2017-12-27T17:00Z", 480)]
    [InlineData("2017-12-27T03:00Z", "2017-12-27T23:00Z", 480)]
    [InlineData("2017-12-30T10:00Z", "2017-12-31T10:00Z", 0)] // a weekend
    [InlineData("2017-12-27T12:00Z", "2017-12-27T11:00Z", 0)] // backwards
    [InlineData("2017-12-27T12:00Z", "2017-12-27T12:00Z", 0)]
    public void Between_CountsWorkingTimeAlone(string from, string to, double minutes) =>
        Assert.Equal(minutes, Calendar().Between(At(from), At(to), Utc).TotalMinutes);

    [Fact]
    public void Between_IsTheOwnersTime() =>
        Assert.Equal(60, Calendar().Between(At("2017-12-27T14:00Z"), At("2017-12-27T16:00Z"), Chicago).TotalMinutes); // 8:00 to 10:00 in Chicago

    [Theory]
    [InlineData("2018-03-11", 23)] // clocks go forward
    [InlineData("2018-11-04", 25)] // clocks go back
    [InlineData("2018-06-03", 24)]
    public void Between_OnDaysThatClocksChange_HasTheHoursThereAre(string day, double hours)
    {
        var calendar = new WorkingCalendar(new() { Start = new(0, 0), End = new(0, 0), FreeDays = { DayOfWeek.Saturday } });
        Assert.Equal(hours, calendar.Between(Midnight(day), Midnight(day, 1), Chicago).TotalHours);
    }

    [Fact]
    public void Between_AStartThatTheClocksSkip_IsAnHourLater()
    {
        var calendar = new WorkingCalendar(new() { Start = new(2, 30), End = new(4, 0), FreeDays = { DayOfWeek.Saturday } });
        Assert.Equal(30, calendar.Between(At("2018-03-11T00:00-06:00"), At("2018-03-11T23:00-05:00"), Chicago).TotalMinutes);
    }

    [Theory]
    [InlineData("2017-12-29T16:30Z", 60, "2018-01-02T09:30Z")]
    [InlineData("2017-12-27T03:00Z", 60, "2017-12-27T10:00Z")]
    [InlineData("2017-12-27T16:00Z", 60, "2017-12-27T17:00Z")]
    [InlineData("2017-12-27T16:00Z", 0, "2017-12-27T16:00Z")]
    public void After_IsTheInstantByWhichSoMuchWorkingTimePassed(string from, double minutes, string due) =>
        Assert.Equal(At(due), Calendar().After(At(from), TimeSpan.FromMinutes(minutes), Utc));

    [Fact]
    public void After_IsTheOppositeOfBetween_OnAnyDays()
    {
        var random = new Random(11);
        for (var i = 0; i < 400; i++)
        {
            var from = At("2018-01-01T00:00Z").AddMinutes(random.Next(0, 366 * 1440));
            var working = TimeSpan.FromMinutes(random.Next(1, 5_000));
            var due = Assert.NotNull(Calendar().After(from, working, Chicago));
            Assert.Equal(working, Calendar().Between(from, due, Chicago));
        }
    }

    [Fact]
    public void Between_SplitAnywhere_AddsUp()
    {
        var random = new Random(12);
        for (var i = 0; i < 400; i++)
        {
            var from = At("2018-02-20T00:00Z").AddMinutes(random.Next(0, 60 * 1440));
            var (middle, to) = (from.AddMinutes(random.Next(0, 9_000)), from.AddMinutes(9_000));
            Assert.Equal(Calendar().Between(from, to, Chicago), Calendar().Between(from, middle, Chicago) + Calendar().Between(middle, to, Chicago));
        }
    }

    [Fact]
    public void After_WhereNobodyEverWorks_IsNothing() =>
        Assert.Null(new WorkingCalendar(new() { FreeDays = { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday } }).After(At("2018-01-01T00:00Z"), TimeSpan.FromMinutes(1), Utc));

    private static WorkingCalendar Calendar() => new(new() { Holidays = { new(2018, 1, 1) } });

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Midnight(string day, int later = 0)
    {
        var local = DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture).AddDays(later);
        return new(local, Chicago.GetUtcOffset(local));
    }
}
