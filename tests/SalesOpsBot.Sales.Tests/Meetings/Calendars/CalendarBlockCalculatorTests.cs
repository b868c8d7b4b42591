using System.Globalization;
using SalesOpsBot.Sales.Meetings.Calendars;

namespace SalesOpsBot.Sales.Tests.Meetings.Calendars;

public class CalendarBlockCalculatorTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Fact]
    public void Times_AcrossAChangeOfTheClocks_StayAtTheSameHour()
    {
        // The United States change on 5 November 2017.
        var block = Block("2017-10-30", new TimeOnly(9, 0), 30, "FREQ=WEEKLY");
        Assert.Equal(["2017-10-30T13:00", "2017-11-06T14:00"], Times(block, "2017-10-30T00:00", "2017-11-10T00:00"));
    }

    [Fact]
    public void Times_ThatTheClocksSkip_AreAsMuchLater()
    {
        var block = Block("2018-03-10", new TimeOnly(2, 30), 60, "FREQ=DAILY;COUNT=3");
        Assert.Equal(["2018-03-10T07:30", "2018-03-11T07:30", "2018-03-12T06:30"], Times(block, "2018-03-10T00:00", "2018-03-20T00:00"));
    }

    [Fact]
    public void Times_ThatTheClocksShowTwice_AreTheFirst() =>
        Assert.Equal(["2017-11-05T05:30"], Times(Block("2017-11-05", new TimeOnly(1, 30), 30), "2017-11-05T00:00", "2017-11-06T00:00"));

    [Fact]
    public void Times_OfWholeDays_AreThePersonsOwnAndAsLongAsTheClocksMakeThem()
    {
        var slot = CalendarBlockCalculator.Times(Block("2017-11-05", null, 1_440), Slot("2017-11-01T00:00", "2017-11-10T00:00"), NewYork).Single();
        Assert.True(slot.AllDay);
        Assert.Equal(TimeSpan.FromHours(25), slot.Slot.Length);
    }

    [Fact]
    public void Times_OnAnExceptedDay_DoNotCome()
    {
        var block = Block("2017-12-18", new TimeOnly(9, 0), 30, "FREQ=WEEKLY;COUNT=3", "2017-12-25");
        Assert.Equal(["2017-12-18T14:00", "2018-01-01T14:00"], Times(block, "2017-12-01T00:00", "2018-02-01T00:00"));
    }

    [Fact]
    public void Times_AcrossMidnight_ReachIntoTheNextDaysSlot() =>
        Assert.Equal(["2017-12-31T04:30"], Times(Block("2017-12-30", new TimeOnly(23, 30), 120), "2017-12-31T05:00", "2018-01-01T05:00"));

    private static List<string> Times(CalendarBlock block, string from, string before) =>
        [.. CalendarBlockCalculator.Times(block, Slot(from, before), NewYork).Select(b => b.Slot.Start.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture))];

    private static CalendarBlock Block(string first, TimeOnly? at, int minutes, string? rule = null, string? except = null) => new()
    {
        ExternalId = "B1",
        Subject = "Round",
        FirstDay = DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        StartsAt = at,
        DurationMinutes = minutes,
        TimeZone = "America/New_York",
        Rule = rule,
        Except = except,
    };

    private static TimeSlot Slot(string from, string before) => new(At(from), At(before));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
