using System.Globalization;

namespace SalesOpsBot.Data.Tests.Sample;

public class ReplayTests
{
    [Theory]
    [InlineData("2026-10-01")]
    [InlineData("2026-11-21")]
    [InlineData("2026-12-31")]
    [InlineData("2027-03-31")]
    [InlineData("2028-02-29")]
    [InlineData("2017-12-31")]
    [InlineData("2016-05-05")]
    public async Task Load_AnyDay_NothingOfTomorrowIsTold(string day)
    {
        var today = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var sample = await SampleDatabase.TodayAsync(today);
        var number = today.DayNumber;
        var quarter = new DateOnly(today.Year, (((today.Month - 1) / 3) * 3) + 1, 1);

        Assert.Equal("0", await sample.RowAsync($"SELECT COUNT(*) FROM deals WHERE status <> 0 AND (close_date IS NULL OR close_date > {number} OR value_is_list_price)"));
        Assert.Equal("0", await sample.RowAsync($"SELECT COUNT(*) FROM deals WHERE created_on > {number} OR close_date < created_on OR last_activity_on > {number}"));
        Assert.Equal("0", await sample.RowAsync($"SELECT COUNT(*) FROM deals WHERE status = 0 AND (value IS NULL OR NOT value_is_list_price OR close_date <= {number})"));
        Assert.Equal("0", await sample.RowAsync($"SELECT COUNT(*) FROM deal_stage_changes WHERE changed_on > {number}"));
        Assert.Equal("0", await sample.RowAsync($"SELECT COUNT(*) FROM deals WHERE close_date > {quarter.AddMonths(3).AddDays(-1).DayNumber}"));
        Assert.Equal("30|5", await sample.RowAsync("SELECT COUNT(*) FILTER (WHERE role = 0), COUNT(*) FILTER (WHERE role = 1) FROM salespeople"));

        var end = new DateTime(today, new TimeOnly(9, 0), DateTimeKind.Utc).Ticks;
        Assert.Equal("0|0", await sample.RowAsync($"SELECT (SELECT COUNT(*) FROM leads WHERE created_at > {end}), (SELECT COUNT(*) FROM lead_activities WHERE at > {end})"));
        Assert.Equal("0", await sample.RowAsync($"SELECT COUNT(*) FROM meetings WHERE (status = 1) <> (starts_at < {end}) AND status <> 2"));
        Assert.Equal("30", await sample.RowAsync($"SELECT COUNT(*) FROM quotas WHERE starts_on = {quarter.DayNumber}"));
        Assert.Equal("30", await sample.RowAsync($"SELECT COUNT(*) FROM quotas WHERE starts_on = {quarter.AddMonths(3).DayNumber}"));
    }

    [Fact]
    public async Task Load_MidQuarter_WhatWouldCloseLaterIsOpenWithItsDayAndListPrice()
    {
        await using var sample = await SampleDatabase.TodayAsync(new(2026, 11, 21));
        var expected = await sample.RowAsync("SELECT COUNT(*), COUNT(DISTINCT stage_id), MIN(close_date) AS close_date FROM deals WHERE status = 0 AND close_date IS NOT NULL");
        Assert.Equal(["2026-11-22", "1"], expected.Split('|')[1..].Reverse());
        Assert.InRange(int.Parse(expected.Split('|')[0], CultureInfo.InvariantCulture), 500, 1100);
    }

    [Fact]
    public async Task Load_LastDayOfTheQuarter_IsTheWholeFile()
    {
        await using var sample = await SampleDatabase.TodayAsync(new(2026, 12, 31));
        Assert.Equal("8800|1000553400", await sample.RowAsync("SELECT COUNT(*), SUM(company_value) FILTER (WHERE status = 1) FROM deals"));
        Assert.Equal("1196|280249600", await sample.RowAsync($"SELECT COUNT(*), SUM(company_value) FROM deals WHERE status = 1 AND close_date >= {new DateOnly(2026, 10, 1).DayNumber}"));
    }

    [Fact]
    public async Task Load_NextDay_MovesOn()
    {
        await using var sample = await SampleDatabase.TodayAsync(new(2026, 11, 21));
        var before = int.Parse(await sample.RowAsync("SELECT COUNT(*) FROM deals WHERE status <> 0"), CultureInfo.InvariantCulture);
        var summary = await SampleDatabase.Loader(sample, new(2026, 11, 23)).LoadAsync(null, CancellationToken.None);
        Assert.False(summary.ChangedNothing);
        Assert.True(int.Parse(await sample.RowAsync("SELECT COUNT(*) FROM deals WHERE status <> 0"), CultureInfo.InvariantCulture) > before);
        Assert.Equal("0", await sample.RowAsync("SELECT COUNT(*) FROM deals WHERE status <> 0 AND category IS NOT NULL"));
    }
}
