using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Tests.Notices;

/// <summary>On which days the summary comes.</summary>
public sealed class DigestScheduleTests
{
    private static readonly DateOnly Holiday = new(2018, 1, 1);

    [Theory]
    [InlineData("daily 08:00", "daily 08:00")]
    [InlineData("weekly 7:30", "weekly 07:30")]
    [InlineData("thu,Mondays 09:00", "mon,thu 09:00")]
    public void TryRead_WhatPeopleSet_IsReadAndWrittenAlike(string text, string canonical) => Assert.Equal(canonical, DigestSchedule.TryRead(text)!.ToString());

    [Theory]
    [InlineData("off")]
    [InlineData("sometimes 08:00")]
    [InlineData("month 08:00")]
    [InlineData("daily")]
    public void TryRead_AnythingElse_IsNoSchedule(string text) => Assert.Null(DigestSchedule.TryRead(text));

    [Theory]
    [InlineData("daily 08:00", "2017-12-29", true)]
    [InlineData("daily 08:00", "2017-12-30", false)]
    [InlineData("daily 08:00", "2018-01-01", false)]
    [InlineData("weekly 08:00", "2018-01-01", false)]
    [InlineData("weekly 08:00", "2018-01-02", true)]
    [InlineData("weekly 08:00", "2018-01-03", false)]
    [InlineData("sat 08:00", "2017-12-30", true)]
    [InlineData("mon 08:00", "2018-01-01", false)]
    public void IsOn_WorkingDaysTheFirstOfTheWeekAndDaysByName_ButNoHoliday(string text, string day, bool expected)
    {
        var hours = new WorkingHoursOptions();
        hours.Holidays.Add(Holiday);
        Assert.Equal(expected, DigestSchedule.TryRead(text)!.IsOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), new(hours), hours.Holidays));
    }
}
