using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Tests.Channels.Slack;

namespace SalesOpsBot.Web.Tests.Notices;

/// <summary>Notices on the wire of Teams and Slack.</summary>
public sealed class NoticeChannelTests
{
    [Fact]
    public async Task Teams_AReminder_IsOneMessageWithItsCard_ItsSummaryAndItsSmallPrint()
    {
        await using var teams = await StartTeamsAsync();
        await teams.SendAsync();
        var sent = (await teams.Bot.Connector.ReceivedAsync(2))[1];
        Assert.Equal("Reminder: Call Isdom", (string?)sent["summary"]);
        Assert.Null(sent["text"]);
        Assert.Contains("Why this?", sent.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(NoticeState.Sent, (await teams.NoticeAsync()).State);
    }

    [Theory]
    [InlineData(429, "0")]
    [InlineData(502, null)]
    public async Task Teams_ThatAsksForPatience_IsAskedAgainAtOnce(int status, string? retryAfter)
    {
        await using var teams = await StartTeamsAsync();
        teams.Bot.Connector.AnswerNext(status, retryAfter);
        await teams.SendAsync();
        Assert.Equal(NoticeState.Sent, (await teams.NoticeAsync()).State);
    }

    [Fact]
    public async Task Teams_InTrouble_GetsItLater()
    {
        await using var teams = await StartTeamsAsync();
        teams.Bot.Connector.AnswerNext(500);
        await teams.SendAsync();
        Assert.Equal((NoticeState.Waiting, 1), await teams.NoticeAsync() is var waiting ? (waiting.State, waiting.Attempts) : default);
        teams.Bot.Web.Bot.Clock.Advance(TimeSpan.FromMinutes(5));
        await teams.SendAsync();
        Assert.Equal(NoticeState.Sent, (await teams.NoticeAsync()).State);
    }

    [Fact]
    public async Task Teams_WhereTheBotWasBlocked_IsTheEnd_AndNobodyIsSpokenToFirst()
    {
        await using var teams = await StartTeamsAsync();
        teams.Bot.Connector.AnswerNext(403, body: new() { ["error"] = new System.Text.Json.Nodes.JsonObject { ["code"] = "MessageWritesBlocked" } });
        await teams.SendAsync();
        Assert.Equal((NoticeState.Undeliverable, "403 MessageWritesBlocked"), await teams.NoticeAsync() is var kept ? (kept.State, kept.Outcome) : default);
        Assert.Empty(await teams.Bot.Web.Bot.Services.GetRequiredService<IConversationStore>().PersonalAsync(new(3), default));
        Assert.DoesNotContain(teams.Bot.Connector.Requests, r => r.Request.EndsWith("/v3/conversations", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Slack_AReminder_ComesToTheLastDirectMessage_UnderAnIdThatARepetitionHasToo()
    {
        await using var slack = await SlackBot.StartAsync();
        await slack.EventAsync(SlackBot.Direct("hello"));
        await slack.Slack.WaitForAsync("chat.postMessage");
        await AnnounceAsync(slack.Bot);
        slack.Slack.NextStatus("chat.postMessage", 503);
        await DeliverAsync(slack.Bot);
        var sent = slack.Slack.Of("chat.postMessage").Skip(1).ToList();
        Assert.Equal(2, sent.Count);
        Assert.Single(sent.Select(call => call.Text("client_msg_id")).Distinct());
        Assert.Equal("D1", sent[0].Text("channel"));
        Assert.Contains("Call Isdom", sent[1].Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slack_SomebodyWhoNeverWroteButIsKnown_IsSpokenToFirst()
    {
        await using var slack = await SlackBot.StartAsync();
        await slack.Bot.Services.GetRequiredService<IPersonAccountStore>().MapAsync("slack", "T1:UDARCEL", new SalespersonId(3), slack.Bot.Clock.GetUtcNow(), default);
        slack.Slack.Next("conversations.open", response => response.WriteAsJsonAsync(new { ok = true, channel = new { id = "D7" } }));
        await AnnounceAsync(slack.Bot);
        await DeliverAsync(slack.Bot);
        Assert.Equal("D7", Assert.Single(slack.Slack.Of("chat.postMessage")).Text("channel"));
    }

    private static async Task<TeamsTalk> StartTeamsAsync()
    {
        var bot = new TeamsBot();
        await bot.InitializeAsync();
        using var response = await bot.SendAsync(bot.Message());
        await bot.Connector.ReceivedAsync(1);
        await AnnounceAsync(bot.Web.Bot);
        return new(bot);
    }

    private static async Task AnnounceAsync(BotUnderTest bot)
    {
        var now = bot.Clock.GetUtcNow();
        await bot.KeepOnlyAsync(new Sales.Tasks.SalesTask { ExternalId = "T1", OwnerId = new(3), Text = "Call Isdom", RemindAt = now });
        await bot.Services.GetRequiredService<NoticeService>().AnnounceAsync(
            [new() { Kind = NoticeKind.TaskDue, PersonId = new(3), Once = "T1", Subject = "task:T1", Because = "You asked.", Urgency = NoticeUrgency.High, DueAt = now, ExpiresAt = now.AddDays(1) }], default);
    }

    private static Task<int> DeliverAsync(BotUnderTest bot) => bot.Services.GetRequiredService<INoticeOffice>().DeliverAsync(default);

    private sealed record TeamsTalk(TeamsBot Bot) : IAsyncDisposable
    {
        public Task<int> SendAsync() => DeliverAsync(Bot.Web.Bot);

        public async Task<Notice> NoticeAsync() => Assert.Single((await Bot.Web.Bot.Services.GetRequiredService<INoticeStore>().LedgerAsync(new(), 0, 10, default)).Notices);

        public async ValueTask DisposeAsync() => await Bot.DisposeAsync();
    }
}
