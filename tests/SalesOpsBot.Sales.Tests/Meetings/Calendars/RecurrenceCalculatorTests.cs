using System.Globalization;
using SalesOpsBot.Sales.Meetings.Calendars;

namespace SalesOpsBot.Sales.Tests.Meetings.Calendars;

/// <summary>The examples of RFC 5545, section 3.8.5.3, and what calendars get wrong.</summary>
public class RecurrenceCalculatorTests
{
    [Theory]
    [InlineData("1997-09-02", "FREQ=DAILY;COUNT=4", "1997-09-02 1997-09-03 1997-09-04 1997-09-05")]
    [InlineData("1997-09-02", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02 1997-09-12 1997-09-22 1997-10-02 1997-10-12")]
    [InlineData("1997-09-02", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=3", "1997-09-02 1997-09-16 1997-09-30")]
    [InlineData("1997-09-02", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "1997-09-02 1997-09-04 1997-09-09 1997-09-11 1997-09-16 1997-09-18 1997-09-23 1997-09-25 1997-09-30 1997-10-02")]
    [InlineData("1997-09-05", "FREQ=MONTHLY;COUNT=4;BYDAY=1FR", "1997-09-05 1997-10-03 1997-11-07 1997-12-05")]
    [InlineData("1997-09-22", "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "1997-09-22 1997-10-20 1997-11-17")]
    [InlineData("1997-09-28", "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3", "1997-09-28 1997-10-29 1997-11-28")]
    [InlineData("1997-09-30", "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1", "1997-09-30 1997-10-01 1997-10-31 1997-11-01")]
    [InlineData("1997-06-10", "FREQ=YEARLY;COUNT=4;BYMONTH=6,7", "1997-06-10 1997-07-10 1998-06-10 1998-07-10")]
    [InlineData("1997-05-19", "FREQ=YEARLY;COUNT=3;BYDAY=20MO", "1997-05-19 1998-05-18 1999-05-17")]
    [InlineData("1998-02-13", "FREQ=MONTHLY;COUNT=4;BYDAY=FR;BYMONTHDAY=13", "1998-02-13 1998-03-13 1998-11-13 1999-08-13")]
    [InlineData("1997-09-04", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04 1997-10-07 1997-11-06")]
    [InlineData("1997-09-29", "FREQ=MONTHLY;COUNT=4;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29 1997-10-30 1997-11-27 1997-12-30")]
    [InlineData("1996-11-05", "FREQ=YEARLY;INTERVAL=4;COUNT=3;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05 2000-11-07 2004-11-02")]
    [InlineData("2007-01-15", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15 2007-01-30 2007-02-15 2007-03-15 2007-03-30")]
    public void Days_OfTheStandardsExamples_AreThose(string first, string rule, string expected) => Assert.Equal(expected, Days(first, rule));

    [Theory]
    [InlineData("MO", "1997-08-05 1997-08-10 1997-08-19 1997-08-24")]
    [InlineData("SU", "1997-08-05 1997-08-17 1997-08-19 1997-08-31")]
    public void Days_EveryOtherWeek_DependOnWithWhatWeeksBegin(string begin, string expected) =>
        Assert.Equal(expected, Days("1997-08-05", $"FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST={begin}"));

    [Theory]
    [InlineData("2017-10-31", "FREQ=MONTHLY;COUNT=3", "2017-10-31 2017-12-31 2018-01-31")]
    [InlineData("2016-02-29", "FREQ=YEARLY;COUNT=2", "2016-02-29 2020-02-29")]
    [InlineData("2017-12-30", "FREQ=DAILY;COUNT=4", "2017-12-30 2017-12-31 2018-01-01 2018-01-02")]
    public void Days_ThatAMonthOrYearDoesNotHave_AreLeftOutAndYearEndsAreCrossed(string first, string rule, string expected) => Assert.Equal(expected, Days(first, rule));

    [Fact]
    public void Days_OfARuleThatNeverComes_End() => Assert.Empty(Days("2017-01-01", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"));

    [Fact]
    public void Days_UpToADay_StopThereThoughTheRuleGoesOn() =>
        Assert.Equal(3, RecurrenceCalculator.Days(Rule("FREQ=WEEKLY"), Day("2017-10-02"), Day("2017-10-22")).Count());

    [Theory]
    [InlineData("20171225T045959Z", "2017-12-24")]
    [InlineData("20171225T050000Z", "2017-12-24")]
    [InlineData("20171225T140000Z", "2017-12-25")]
    [InlineData("20171225", "2017-12-25")]
    public void Until_InUtc_IsTheDayOfTheLastTimeThatBeginsByThen(string until, string last) =>
        Assert.Equal(Day(last), RecurrenceRuleReader.TryRead($"FREQ=DAILY;UNTIL={until}", TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), new TimeOnly(9, 0))!.Until);

    [Theory]
    [InlineData("")]
    [InlineData("FREQ=HOURLY")]
    [InlineData("FREQ=DAILY;FREQ=WEEKLY")]
    [InlineData("COUNT=3")]
    [InlineData("FREQ=DAILY;COUNT=0")]
    [InlineData("FREQ=DAILY;COUNT=3;UNTIL=20171225")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;BYDAY=0MO")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=20")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0")]
    [InlineData("FREQ=DAILY;INTERVAL")]
    public void TryRead_WhatItDoesNotKeepWhole_IsNoRule(string text) => Assert.Null(RecurrenceRuleReader.TryRead(text, TimeZoneInfo.Utc));

    private static string Days(string first, string rule) =>
        string.Join(' ', RecurrenceCalculator.Days(Rule(rule), Day(first), Day("2030-12-31")).Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static RecurrenceRule Rule(string text) => RecurrenceRuleReader.TryRead(text, TimeZoneInfo.Utc)!;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
