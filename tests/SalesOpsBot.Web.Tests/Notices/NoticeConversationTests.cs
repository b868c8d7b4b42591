using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Alerts;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Notices;
using SalesOpsBot.Web.Tests.Conversations;

namespace SalesOpsBot.Web.Tests.Notices;

/// <summary>What people can do about being spoken to: why, not now, never, and all of it as a form.</summary>
public sealed class NoticeConversationTests
{
    [Fact]
    public async Task AChangeBySomebodyElse_IsToldToTheOwner_WithItsTransaction()
    {
        await using var bot = await ChangeBot.StartAsync();
        var prepared = await bot.TapAsync("Mia Lead", "update_deal", new() { ["deal"] = "K1", ["value"] = "6000" });
        Assert.Empty(await LedgerAsync(bot));
        await bot.PressAsync("Mia Lead", prepared, "Confirm");
        var notice = Assert.Single(await LedgerAsync(bot));
        var said = await WriteAsync(bot, notice, "Rob Rep");
        Assert.Contains("Mia Lead changed value", said!.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("$5,000 → $6,000", said.Reply.Text, StringComparison.Ordinal);
        await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", ["next_step"] = "Call" });
        Assert.Single(await LedgerAsync(bot));
    }

    [Fact]
    public async Task WhatAPersonMayNotSeeAnyMore_IsNeverSaid()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.PressAsync("Mia Lead", await bot.TapAsync("Mia Lead", "update_deal", new() { ["deal"] = "K1", ["value"] = "6000" }), "Confirm");
        var ann = (await ViewAsync(bot, "Ann Other")).Person.Id;
        await bot.MeanwhileAsync("K1", deal => deal.OwnerId = ann);
        Assert.Null(await WriteAsync(bot, Assert.Single(await LedgerAsync(bot)), "Rob Rep"));
    }

    [Fact]
    public async Task TheButtonsOfANotice_ExplainSnoozeAndStop_AndCanBeTakenBack()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.Bot.Services.GetRequiredService<NoticePlanner>().PlanAsync(default);
        var notice = (await LedgerAsync(bot)).First(n => n.Subject == "deal:K1");
        var said = (await WriteAsync(bot, notice, "Rob Rep"))!.Reply;
        var why = await bot.PressAsync("Rob Rep", said, "Why this?");
        Assert.Contains("You own this deal.", why.Text, StringComparison.Ordinal);

        var snoozed = await bot.PressAsync("Rob Rep", said, "Not for a week");
        Assert.Equal("applied", ChangeBot.State(snoozed));
        Assert.Contains("Konex – GTX Pro", snoozed.Text, StringComparison.Ordinal);
        Assert.Equal(NoticeState.HeldBack, await FateAsync(bot, notice));
        await bot.PressAsync("Rob Rep", snoozed, "Undo");
        Assert.NotEqual(NoticeState.HeldBack, await FateAsync(bot, notice));

        var stopped = await bot.PressAsync("Rob Rep", said, "Stop these");
        Assert.Equal("applied", ChangeBot.State(stopped));
        Assert.Equal("deal_at_risk", (await ViewAsync(bot, "Rob Rep")).Person.NoticesOff);
        Assert.Equal(NoticeState.HeldBack, await FateAsync(bot, notice));
    }

    [Fact]
    public async Task ATapOnANotice_CountsAsAnAct()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.Bot.Services.GetRequiredService<NoticePlanner>().PlanAsync(default);
        var notice = (await LedgerAsync(bot)).First(n => n.Subject == "deal:K1");
        var button = (await WriteAsync(bot, notice, "Rob Rep"))!.Reply.Cards[0].ToJsonString();
        Assert.Contains($"\"notice\":{notice.Id}", button, StringComparison.Ordinal);
        var action = CardAction.TryRead(JsonNode.Parse($$"""{"tool":"get_deal","arguments":{"deal":"K1"},"notice":{{notice.Id}}}"""))!;
        await bot.Bot.Services.GetRequiredService<ISalesAssistant>().AnswerAsync(new(await ViewAsync(bot, "Rob Rep"), "test:1", "") { Action = action }, default);
        Assert.NotNull((await LedgerAsync(bot)).First(n => n.Id == notice.Id).ActedAt);
    }

    [Fact]
    public async Task TheSettings_AreAForm_AndSavingItIsAChange()
    {
        await using var bot = await ChangeBot.StartAsync();
        var form = await bot.TapAsync("Rob Rep", "set_preferences", []);
        Assert.Contains("daily 08:00", form.Text, StringComparison.Ordinal);
        var saved = await bot.PressAsync("Rob Rep", form, "Save", new()
        {
            ["time_zone"] = "Berlin",
            ["language"] = "de-DE",
            ["working_hours"] = "08:00-16:00",
            ["quiet_hours"] = "19:00-07:00",
            ["digest"] = "mon,thu 7:30",
            ["alerts"] = "briefing,deal_at_risk",
        });
        Assert.Equal("applied", ChangeBot.State(saved));
        var person = (await ViewAsync(bot, "Rob Rep")).Person;
        Assert.Equal(("Europe/Berlin", "mon,thu 07:30"), (person.TimeZone, person.Digest));
        Assert.Contains("meeting_soon", person.NoticesOff, StringComparison.Ordinal);
        Assert.DoesNotContain("deal_at_risk", person.NoticesOff, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task NothingTickedInTheSettings_SwitchesEveryAlertOff(bool isSent)
    {
        await using var bot = await ChangeBot.StartAsync();
        var form = await bot.TapAsync("Rob Rep", "set_preferences", []);
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", form, "Save", isSent ? new() { ["alerts"] = "" } : null)));
        var again = await bot.TapAsync("Rob Rep", "set_preferences", []);
        var off = (await ViewAsync(bot, "Rob Rep")).Person.NoticesOff;
        Assert.All(NoticeKinds.SwitchesOf(Role.Rep), kind => Assert.Contains(kind.Name, off, StringComparison.Ordinal));
        Assert.Contains("alerts all off", again.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("send me a briefing every weekday at 8", "digest", "daily 08:00")]
    [InlineData("stop the digest", "digest", "off")]
    [InlineData("send me the briefing on mondays at 7:30", "digest", "mon 07:30")]
    [InlineData("stop the big win alerts", "alerts_off", "big_win")]
    public async Task WhatPeopleSayOfTheirAlerts_IsUnderstood(string said, string argument, string value)
    {
        await using var bot = await ChangeBot.StartAsync();
        var run = Assert.Single((await bot.SayAsync("Mia Lead", said)).Tools);
        Assert.Equal(("set_preferences", value), (run.Name, run.Arguments[argument]?.ToString()));
    }

    [Fact]
    public async Task SnoozingADealInWords_HoldsForAsLongAsWasSaid()
    {
        await using var bot = await ChangeBot.StartAsync();
        var reply = await bot.SayAsync("Rob Rep", "snooze Konex for two weeks");
        Assert.Equal("snooze_notices", Assert.Single(reply.Tools).Name);
        Assert.Equal("applied", ChangeBot.State(reply));
        Assert.Contains("Jan 14, 2018", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDryRun_SaysWhoWouldGetWhatAndWhy_AndKeepsNothing()
    {
        await using var bot = await ChangeBot.StartAsync();
        var lines = new List<NoticePreviewLine>();
        await foreach (var line in bot.Bot.Services.GetRequiredService<NoticePreview>().AtAsync(new(2018, 1, 1, 8, 0, 0, TimeSpan.Zero), null, default)) lines.Add(line);
        Assert.Contains(lines, l => l is { Person: "Rob Rep", Kind: "briefing", Fate: "sent" });
        Assert.Contains(lines, l => l is { Person: "Rob Rep", Kind: "deal_at_risk" } && l.Fate.StartsWith("goes with the summary", StringComparison.Ordinal));
        Assert.Empty(await LedgerAsync(bot));
    }

    [Fact]
    public async Task TheLedger_IsShownToThePerson_AndToWhoLeadsThem_ButToNobodyElse()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.Bot.Services.GetRequiredService<NoticePlanner>().PlanAsync(default);
        Assert.Contains("Deals at risk (K1)", (await bot.TapAsync("Rob Rep", "list_notices", [])).Text, StringComparison.Ordinal);
        Assert.Contains("Rob Rep: Deals at risk", (await bot.TapAsync("Mia Lead", "list_notices", new() { ["scope"] = "team" })).Text, StringComparison.Ordinal);
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Zed Else", "list_notices", new() { ["scope"] = "rep:Rob Rep" })));
    }

    private static async Task<IReadOnlyList<Notice>> LedgerAsync(ChangeBot bot) => (await bot.Bot.Services.GetRequiredService<INoticeStore>().LedgerAsync(new(), 0, 100, default)).Notices;

    private static async Task<Viewer> ViewAsync(ChangeBot bot, string name)
    {
        var org = await bot.Bot.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(default);
        return new(org.Named(name).Single(), org, bot.Bot.Clock.GetUtcNow());
    }

    private static async Task<NoticePosting?> WriteAsync(ChangeBot bot, Notice notice, string name) => await bot.Bot.Services.GetRequiredService<INoticeWriter>().WriteAsync(notice, await ViewAsync(bot, name), default);

    private static async Task<NoticeState?> FateAsync(ChangeBot bot, Notice notice)
    {
        var viewer = await ViewAsync(bot, "Rob Rep");
        var attention = await bot.Bot.Services.GetRequiredService<INoticeStore>().AttentionAsync(viewer.Person.Id, viewer.Now.AddHours(-15), viewer.Now, 10, default);
        return bot.Bot.Services.GetRequiredService<AttentionBudget>().Judge(notice, viewer, attention).State;
    }
}
