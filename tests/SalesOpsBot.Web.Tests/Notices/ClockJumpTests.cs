using System.Globalization;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Tasks;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Notices;

/// <summary>Somebody sets the clock, or summer time does: what people are told unasked still comes, and once.</summary>
public sealed class ClockJumpTests
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);
    private static readonly DateTimeOffset Tuesday = new(2018, 1, 2, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task SetBackAnHour_AfterABriefingAndAReminder_NeitherComesAgain()
    {
        var (company, rob) = Company("Etc/UTC");
        company.Keep(Reminder(rob, "Call Isdom", Tuesday.AddHours(2)));
        await using var bot = await NoticeBot.StartAsync(company, at: Tuesday);
        await bot.RunUntilAsync(Tuesday.AddHours(2.5), HalfAnHour);
        Assert.Equal(2, bot.Channel.Sent.Count);
        bot.Bot.Clock.Jump(-HalfAnHour - TimeSpan.FromHours(1));
        await bot.RunUntilAsync(Tuesday.AddHours(4), HalfAnHour);
        Assert.Equal(2, bot.Channel.Sent.Count);
    }

    [Fact]
    public async Task SetADayForwardAndBack_EachDaysBriefingComesOnce()
    {
        var (company, rob) = Company("Etc/UTC");
        for (var day = 0; day < 4; day++) company.Keep(Due(rob, $"Call {day}", new DateOnly(2018, 1, 2).AddDays(day)));
        await using var bot = await NoticeBot.StartAsync(company, at: Tuesday.AddHours(1));
        await bot.RunAsync();
        bot.Bot.Clock.Jump(TimeSpan.FromDays(1));
        await bot.RunAsync();
        bot.Bot.Clock.Jump(TimeSpan.FromDays(-1));
        await bot.RunUntilAsync(Tuesday.AddDays(3), HalfAnHour);
        var briefings = (await bot.LedgerAsync()).Where(notice => notice.Kind == NoticeKind.Briefing).ToList();
        Assert.All(briefings, briefing => Assert.Equal(NoticeState.Sent, briefing.State));
        Assert.Equal(["briefing:2018-01-02", "briefing:2018-01-03", "briefing:2018-01-04"], briefings.Select(briefing => briefing.Once));
        Assert.Equal(briefings.Select(briefing => briefing.Id), bot.Channel.Sent.Select(sent => sent.Posting.Id));
    }

    [Fact]
    public async Task SetADayForwardAndBack_WhatFallsDueSoonIsStillFound()
    {
        var (company, rob) = Company("Etc/UTC");
        rob.Digest = "off";
        company.Keep(Reminder(rob, "Call Isdom", Tuesday.AddHours(2)));
        await using var bot = await NoticeBot.StartAsync(company, at: Tuesday.AddDays(-2));
        bot.Bot.Clock.Jump(TimeSpan.FromDays(7));
        await bot.RunAsync();
        bot.Bot.Clock.Jump(TimeSpan.FromDays(-5));
        bot.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await bot.RunAsync();
        Assert.Contains("Call Isdom", Assert.Single(bot.Channel.Sent).Posting.Reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-03-24T22:00Z", "2018-03-25T01:30Z")]
    [InlineData("2018-10-27T22:00Z", "2018-10-28T00:30Z")]
    public async Task SummerTimeBeginsOrEnds_InTheHourOfTheBriefing_ItComesOnce(string evening, string comes)
    {
        var (company, rob) = Company("Europe/Berlin");
        rob.Digest = "sun 02:30";
        company.Keep(Due(rob, "Call Isdom", DateOnly.FromDateTime(At(comes).UtcDateTime)));
        await using var bot = await NoticeBot.StartAsync(company, at: At(evening));
        await bot.RunUntilAsync(At(comes), HalfAnHour);
        Assert.Empty(bot.Channel.Sent);
        await bot.RunAsync();
        Assert.Single(bot.Channel.Sent);
        await bot.RunUntilAsync(At(comes).AddDays(1), HalfAnHour);
        Assert.Single(bot.Channel.Sent);
    }

    private static (TestCompany Company, Salesperson Rob) Company(string zone)
    {
        var company = new TestCompany();
        var rob = company.Person("Rob Rep");
        rob.TimeZone = zone;
        return (company, rob);
    }

    private static SalesTask Reminder(Salesperson owner, string text, DateTimeOffset at) => new() { ExternalId = $"T {text}", OwnerId = owner.Id, Text = text, DueOn = DateOnly.FromDateTime(at.UtcDateTime), RemindAt = at };

    private static SalesTask Due(Salesperson owner, string text, DateOnly on) => new() { ExternalId = $"T {text}", OwnerId = owner.Id, Text = text, DueOn = on };

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
