using System.Globalization;
using SalesOpsBot.Sales.Meetings.Times;

namespace SalesOpsBot.Sales.Tests.Meetings.Times;

public class DailyHoursTests
{
    private static readonly TimeZoneInfo NewYork = LocalTime.Zone("America/New_York");

    [Fact]
    public void Within_SeveralDays_AreTheSameHoursOfEach() => Assert.Equal(
        ["10-02T12:00/10-02T16:00", "10-03T12:00/10-03T16:00"],
        Within("12:00-16:00", "2017-10-02T00:00", "2017-10-04T00:00", TimeZoneInfo.Utc));

    [Fact]
    public void Within_ATimeThatHasBegun_LeavesOutWhatIsOver() =>
        Assert.Equal(["10-02T14:30/10-03T00:00"], Within("12:00-24:00", "2017-10-02T14:30", "2017-10-03T00:00", TimeZoneInfo.Utc));

    [Fact]
    public void Within_HoursPastMidnight_ReachIntoTheNextDay() => Assert.Equal(
        ["10-02T00:00/10-02T02:00", "10-02T22:00/10-03T00:00"],
        Within("22:00-02:00", "2017-10-02T00:00", "2017-10-03T00:00", TimeZoneInfo.Utc));

    [Fact]
    public void Within_TheNightThatTheClocksSkipAnHour_IsShorter() =>
        Assert.Equal(["03-11T06:00/03-11T08:00"], Within("01:00-04:00", "2018-03-11T05:00", "2018-03-12T04:00", NewYork));

    [Fact]
    public void Within_HoursThatTheClocksSkip_AreNone() => Assert.Empty(Within("02:00-03:00", "2018-03-11T05:00", "2018-03-12T04:00", NewYork));

    [Fact]
    public void Within_TheNightThatTheClocksShowAnHourTwice_IsLonger() =>
        Assert.Equal(["11-04T04:00/11-04T08:00"], Within("00:00-03:00", "2018-11-04T04:00", "2018-11-05T05:00", NewYork));

    [Theory]
    [InlineData("12:00-24:00", "12:00-24:00")]
    [InlineData("9-17", "09:00-17:00")]
    public void Read_Hours_SaysThemInOneWay(string said, string expected) =>
        Assert.Equal(expected, DailyHours.Read(said).Match(hours => hours?.ToString(), problem => problem.Message));

    [Theory]
    [InlineData("afternoon")]
    [InlineData("25:00-26:00")]
    [InlineData("09:00-09:00")]
    public void Read_WhatAreNoHours_SaysWhatWouldBe(string said) =>
        Assert.Contains("14:00-17:00", DailyHours.Read(said).Match(hours => $"{hours}", problem => problem.Message), StringComparison.Ordinal);

    private static IEnumerable<string> Within(string hours, string from, string to, TimeZoneInfo zone) => DailyHours.Read(hours)
        .Match(daily => daily!.Value, _ => default)
        .Within(new(At(from), At(to)), zone)
        .Select(slot => $"{slot.Start.UtcDateTime.ToString("MM-dd'T'HH:mm", CultureInfo.InvariantCulture)}/{slot.End.UtcDateTime.ToString("MM-dd'T'HH:mm", CultureInfo.InvariantCulture)}");

    private static DateTimeOffset At(string utc) => DateTimeOffset.Parse(utc + "Z", CultureInfo.InvariantCulture);
}
