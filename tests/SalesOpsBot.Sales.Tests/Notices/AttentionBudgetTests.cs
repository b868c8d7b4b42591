using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Tests.Notices;

/// <summary>When something may reach a person, and what becomes of it otherwise.</summary>
public sealed class AttentionBudgetTests
{
    private readonly SalesOptions _options = new();

    [Theory]
    [InlineData("2017-12-05T22:30Z", "2017-12-06T07:00Z")]
    [InlineData("2017-12-06T02:00Z", "2017-12-06T07:00Z")]
    [InlineData("2017-12-06T07:00Z", "2017-12-06T07:00Z")]
    [InlineData("2017-12-06T19:59Z", "2017-12-06T19:59Z")]
    public void Earliest_QuietHoursOverMidnight_EndInTheMorning(string now, string expected) =>
        Assert.Equal(At(expected), Earliest(Quiet("Etc/UTC", 20, 7), now, NoticeUrgency.High));

    [Theory]
    // Clocks go forward on 2018-03-25 at 01:00Z in Berlin: seven o'clock comes an hour earlier, in UTC.
    [InlineData("2018-03-24T22:00Z", "2018-03-25T05:00Z")]
    [InlineData("2018-03-23T22:00Z", "2018-03-24T06:00Z")]
    // They go back on 2018-10-28 at 01:00Z.
    [InlineData("2018-10-27T22:00Z", "2018-10-28T06:00Z")]
    public void Earliest_QuietHoursInTheNightInWhichClocksChange_EndWhenTheClockShowsIt(string now, string expected) =>
        Assert.Equal(At(expected), Earliest(Quiet("Europe/Berlin", 21, 7), now, NoticeUrgency.High));

    [Theory]
    [InlineData("2018-10-28T00:10Z")]
    [InlineData("2018-10-28T01:10Z")]
    public void Earliest_QuietHoursThatEndInTheHourShownTwice_EndAndDoNotGoBack(string now)
    {
        var person = Quiet("Europe/Berlin", 21, 0);
        person.QuietUntil = new(2, 30);
        Assert.InRange(Earliest(person, now, NoticeUrgency.High), At(now), At(now).AddHours(1));
    }

    [Fact]
    public void Earliest_OnAFridayEveningBeforeAHoliday_IsTheNextWorkingMorning()
    {
        _options.WorkingHours.Holidays.Add(new(2018, 1, 1));
        Assert.Equal(At("2018-01-02T09:00Z"), Earliest(Person("Etc/UTC"), "2017-12-29T18:00Z", NoticeUrgency.Normal));
        Assert.Equal(At("2017-12-29T18:00Z"), Earliest(Person("Etc/UTC"), "2017-12-29T18:00Z", NoticeUrgency.High));
    }

    [Fact]
    public void Judge_OfLowUrgency_WaitsForTheSummary_AndLeavesAloneWhereThereIsNone()
    {
        var person = Person("Etc/UTC");
        Assert.Equal(NoticeState.ForDigest, Judge(person, NoticeUrgency.Low).State);
        person.Digest = "off";
        Assert.Null(Judge(person, NoticeUrgency.Low).State);
    }

    [Fact]
    public void Judge_AfterAsManyAsADayMayHave_GoesWithTheSummary()
    {
        Assert.Null(Judge(Person("Etc/UTC"), attention: new([], _options.Notices.MostADay - 1, [])).State);
        Assert.Equal(NoticeState.ForDigest, Judge(Person("Etc/UTC"), attention: new([], _options.Notices.MostADay, [])).State);
        Assert.Null(Judge(Person("Etc/UTC"), NoticeUrgency.High, new([], _options.Notices.MostADay, [])).State);
    }

    [Fact]
    public void Judge_OfAKindThatThePersonNeverActsOn_GoesWithTheSummary_OrIsHeldBack()
    {
        var person = Person("Etc/UTC");
        var ignored = new Attention([], 0, [NoticeKind.DealAtRisk]);
        Assert.Equal(NoticeState.ForDigest, Judge(person, attention: ignored).State);
        person.Digest = "off";
        Assert.Equal(NoticeState.HeldBack, Judge(person, attention: ignored).State);
    }

    [Fact]
    public void Judge_OfASnoozedDeal_IsHeldBackUntilTheSnoozeEnds()
    {
        var snooze = new NoticeSnooze { ExternalId = "S1", PersonId = new(1), Subject = "deal:K1", Until = At("2017-12-10T00:00Z") };
        Assert.Equal(NoticeState.HeldBack, Judge(Person("Etc/UTC"), attention: new([snooze], 0, [])).State);
        Assert.False(snooze.Holds(Notice(NoticeUrgency.Normal), At("2017-12-10T00:00Z")));
    }

    [Fact]
    public void Judge_OfASwitchedOffKind_IsHeldBack_ButWhatSomebodyWaitsForIsNot()
    {
        var person = Person("Etc/UTC");
        person.NoticesOff = "deal_at_risk,approval_waiting";
        Assert.Equal(NoticeState.HeldBack, Judge(person).State);
        Assert.Null(new AttentionBudget(_options).Judge(Notice(NoticeUrgency.Normal, NoticeKind.ApprovalWaiting), View(person, "2017-12-05T12:00Z"), Attention.Fresh).State);
    }

    [Fact]
    public void Judge_WhatTheQuietHoursOutlast_GoesWithTheSummary_OrExpires()
    {
        var person = Quiet("Etc/UTC", 8, 20);
        Assert.Equal(NoticeState.ForDigest, Judge(person, NoticeUrgency.High).State);
        person.Digest = "off";
        Assert.Equal(NoticeState.Expired, Judge(person, NoticeUrgency.High).State);
    }

    [Fact]
    public void Judge_WhereTheSettingsSwitchAKindOff_IsHeldBack()
    {
        _options.Notices.Kinds["deal_at_risk"] = new() { Off = true };
        Assert.Equal(NoticeState.HeldBack, Judge(Person("Etc/UTC")).State);
    }

    private NoticeVerdict Judge(Salesperson person, NoticeUrgency urgency = NoticeUrgency.Normal, Attention? attention = null) =>
        new AttentionBudget(_options).Judge(Notice(urgency), View(person, "2017-12-05T12:00Z"), attention ?? Attention.Fresh);

    private DateTimeOffset Earliest(Salesperson person, string now, NoticeUrgency urgency) => new AttentionBudget(_options).Earliest(View(person, now), urgency, At(now));

    private static Notice Notice(NoticeUrgency urgency, NoticeKind kind = NoticeKind.DealAtRisk) =>
        new() { Kind = kind, PersonId = new(1), Once = "x", Subject = "deal:K1", Because = "It is a test.", Urgency = urgency, ExpiresAt = At("2017-12-05T19:00Z") };

    private static Viewer View(Salesperson person, string now) => new(person, new([person]), At(now));

    private static Salesperson Person(string zone) => new() { Id = new(1), ExternalId = "U1", Name = "Rob Rep", TimeZone = zone };

    private static Salesperson Quiet(string zone, int from, int until) => new() { Id = new(1), ExternalId = "U1", Name = "Rob Rep", TimeZone = zone, QuietFrom = new(from, 0), QuietUntil = new(until, 0) };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
