using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Notices;

/// <summary>The outbox against a channel that misbehaves, several processes, and a stop in the middle.</summary>
public sealed class NoticeDeliveryTests
{
    private readonly TestCompany _company = new();

    [Fact]
    public async Task Deliver_ToSomebodyKnownInTwoChannels_IsOneMessageInTheLastUsedOne()
    {
        var (rob, bot) = await StartAsync();
        await using var _ = bot;
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.HearAsync(rob, "slack", "the last one");
        await bot.AnnounceAsync(bot.Notice(rob, "a"));
        await bot.DeliverAsync();
        Assert.Equal("the last one", Assert.Single(bot.Channel.Sent).Conversation);
        Assert.Equal("slack", Assert.Single(await bot.LedgerAsync()).Channel);
    }

    [Fact]
    public async Task Deliver_ToAConversationThatIsOver_EndsIt_AndGoesToTheNext()
    {
        var (rob, bot) = await StartAsync();
        await using var _ = bot;
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.HearAsync(rob, "msteams", "blocked");
        bot.Channel.Answer = (to, posting) => Task.FromResult(to.ChannelKey == "blocked" ? NoticeDelivery.Over("403 MessageWritesBlocked") : NoticeDelivery.Arrived("m1"));
        await bot.AnnounceAsync(bot.Notice(rob, "a"));
        await bot.DeliverAsync();
        Assert.Equal("Rob Rep", Assert.Single(bot.Channel.Sent).Conversation);
        Assert.NotNull((await bot.Bot.Services.GetRequiredService<IConversationStore>().FindAsync("msteams", "blocked", default))!.ClosedAt);
    }

    [Fact]
    public async Task Deliver_ToAChannelThatAsksForPatience_TriesLater_AndNotBeforeItMay()
    {
        var (rob, bot) = await StartAsync();
        await using var _ = bot;
        var tries = 0;
        bot.Channel.Answer = (_, _) => Task.FromResult(++tries < 3 ? NoticeDelivery.Later("429", TimeSpan.FromMinutes(10)) : NoticeDelivery.Arrived("m1"));
        await bot.AnnounceAsync(bot.Notice(rob, "a"));
        await bot.DeliverAsync();
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(9));
        await bot.DeliverAsync();
        Assert.Equal(1, tries);
        for (var i = 0; i < 2; i++)
        {
            bot.Bot.Clock.Advance(TimeSpan.FromMinutes(11));
            await bot.DeliverAsync();
        }

        Assert.Single(bot.Channel.Sent);
        Assert.Equal((NoticeState.Sent, 3), Assert.Single(await bot.LedgerAsync()) is var kept ? (kept.State, kept.Attempts) : default);
    }

    [Fact]
    public async Task Deliver_ToAChannelThatHangsForOne_GoesOnForTheOthers()
    {
        var (rob, bot) = await StartAsync("Ann Other");
        await using var _ = bot;
        var (hangs, others) = (new TaskCompletionSource<NoticeDelivery>(), new TaskCompletionSource());
        bot.Channel.Answer = (to, posting) =>
        {
            if (to.ChannelKey == "Rob Rep") return hangs.Task;
            others.TrySetResult();
            return Task.FromResult(NoticeDelivery.Arrived("m"));
        };
        var ann = _company.Records.OfType<Salesperson>().Single(p => p.Name == "Ann Other");
        await bot.AnnounceAsync(bot.Notice(rob, "a"), bot.Notice(ann, "b"));
        var delivering = bot.DeliverAsync();
        await others.Task;
        Assert.False(delivering.IsCompleted);
        hangs.SetResult(NoticeDelivery.Refused("no"));
        await delivering;
        Assert.Equal([NoticeState.Undeliverable, NoticeState.Sent], (await bot.LedgerAsync()).Select(n => n.State));
    }

    [Fact]
    public async Task Deliver_StoppedInTheMiddleOfAThousand_IsGoneOnWithByTheNextProcess_EachOnceAndNoneLost()
    {
        var (rob, first) = await StartAsync([.. Enumerable.Range(0, 9).Select(i => $"Person {i}")]);
        await using var _ = first;
        var people = _company.Records.OfType<Salesperson>().ToList();
        await first.AnnounceAsync([.. Enumerable.Range(0, 1_000).Select(i => first.Notice(people[i % people.Count], $"n{i}"))]);
        using var stop = new CancellationTokenSource();
        var sent = 0;
        first.Channel.Answer = async (_, posting) =>
        {
            if (Interlocked.Increment(ref sent) == 300) await stop.CancelAsync();
            return NoticeDelivery.Arrived($"m{posting.Id}");
        };
        await first.DeliverAsync(stop.Token);
        Assert.InRange(first.Channel.Sent.Count, 300, 320);

        // A second process that died with some in hand, and a third that finds all that is left.
        var lost = await first.Store.ClaimAsync(first.Bot.Clock.GetUtcNow(), first.Bot.Clock.GetUtcNow().AddMinutes(5), 50, default);
        await using var last = first.Beside(Plain);
        await last.DeliverAsync();
        Assert.Equal(1_000 - lost.Count, first.Channel.Sent.Count + last.Channel.Sent.Count);
        last.Bot.Clock.Advance(TimeSpan.FromMinutes(6));
        await last.DeliverAsync();

        var arrived = first.Channel.Sent.Concat(last.Channel.Sent).Select(s => s.Posting.Headline).ToList();
        Assert.Equal(1_000, arrived.Distinct().Count());
        Assert.Equal(1_000, arrived.Count);
        Assert.All(await last.LedgerAsync(), n => Assert.Equal((NoticeState.Sent, 1), (n.State, n.Attempts)));
    }

    [Fact]
    public async Task Deliver_ByTwoProcessesAtOnce_SendsEachOnce()
    {
        var (rob, one) = await StartAsync();
        await using var _ = one;
        await using var two = one.Beside(Plain);
        await one.AnnounceAsync([.. Enumerable.Range(0, 200).Select(i => one.Notice(rob, $"n{i}"))]);
        await Task.WhenAll(one.DeliverAsync(), two.DeliverAsync());
        Assert.Equal(200, one.Channel.Sent.Concat(two.Channel.Sent).Select(s => s.Posting.Headline).Distinct().Count());
        Assert.Equal(200, one.Channel.Sent.Count + two.Channel.Sent.Count);
    }

    [Fact]
    public async Task Renew_WhatACardShows_PutsItsNewStateInItsPlace()
    {
        var (rob, bot) = await StartAsync();
        await using var _ = bot;
        await bot.AnnounceAsync(new Notice { Kind = NoticeKind.ApprovalWaiting, PersonId = rob.Id, Once = "a", Subject = "approval:7", Because = "x", Urgency = NoticeUrgency.High, DueAt = bot.Bot.Clock.GetUtcNow(), ExpiresAt = bot.Bot.Clock.GetUtcNow().AddDays(1) });
        await bot.DeliverAsync();
        await bot.Bot.Services.GetRequiredService<NoticeService>().RenewAsync(NoticeKind.ApprovalWaiting, "approval:7", default);
        await bot.DeliverAsync();
        Assert.Equal("m1", Assert.Single(bot.Channel.Replaced).Message);
        Assert.Single(bot.Channel.Sent);
        Assert.Equal(NoticeState.Sent, Assert.Single(await bot.LedgerAsync()).State);
    }

    private async Task<(Salesperson Rob, NoticeBot Bot)> StartAsync(params IEnumerable<string> others)
    {
        var rob = _company.Person("Rob Rep");
        foreach (var name in others.ToList()) _company.Person(name);
        return (rob, await NoticeBot.StartAsync(_company, Plain));
    }

    private static void Plain(IServiceCollection services) => services.AddSingleton<INoticeWriter, PlainNoticeWriter>();
}
