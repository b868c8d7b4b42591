using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Notices;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Notices;

/// <summary>The outbox and its ledger, on a real file.</summary>
public sealed class NoticeStoreTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2017, 12, 29, 12, 0, 0, TimeSpan.Zero);
    private readonly TestCompany _company = new();
    private Salesperson _rob = null!;
    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _rob = _company.Person("Rob Rep");
        _database = await TemporaryDatabase.WithAsync(_company);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Add_TheSameThingTwice_IsOneNotice()
    {
        Assert.Equal(2, await Store.AddAsync([Notice("a"), Notice("b"), Notice("a")], default));
        Assert.Equal(0, await Store.AddAsync([Notice("b")], default));
    }

    [Fact]
    public async Task Add_InATransactionThatIsGivenUp_AddsNothing()
    {
        await using (var context = await _database.Get<IDbContextFactory<SalesDbContext>>().CreateDbContextAsync())
        {
            await using var transaction = await context.Database.BeginTransactionAsync();
            Assert.Equal(1, await NoticeOutbox.AddAsync(context, [Notice("a")], default));
        }

        Assert.Equal(0, (await Store.LedgerAsync(new(), 0, 10, default)).Count);
    }

    [Fact]
    public async Task Claim_BySeveralAtOnce_GivesEachNoticeToOne()
    {
        await Store.AddAsync([.. Enumerable.Range(0, 200).Select(i => Notice($"n{i}"))], default);
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Store.ClaimAsync(Noon, Noon.AddMinutes(5), 10, default))));
        var ids = taken.SelectMany(t => t).Select(n => n.Id).ToList();
        Assert.Equal(200, ids.Count);
        Assert.Equal(200, ids.Distinct().Count());
    }

    [Fact]
    public async Task Claim_WhatAnotherHasInHand_ComesOnlyAfterTheLease_AndTheOthersWordDoesNotCountAnyMore()
    {
        await Store.AddAsync([Notice("a")], default);
        var first = Assert.Single(await Store.ClaimAsync(Noon, Noon.AddMinutes(5), 10, default));
        Assert.Empty(await Store.ClaimAsync(Noon.AddMinutes(4), Noon.AddMinutes(9), 10, default));
        var second = Assert.Single(await Store.ClaimAsync(Noon.AddMinutes(6), Noon.AddMinutes(11), 10, default));
        (first.State, second.State, second.SettledAt) = (NoticeState.Undeliverable, NoticeState.Sent, Noon);
        await Store.SettleAsync(first, [], default);
        await Store.SettleAsync(second, [], default);
        Assert.Equal(NoticeState.Sent, (await Store.FindAsync(_rob.Id, first.Id, default))!.State);
    }

    [Fact]
    public async Task Claim_WhatIsNotDueOrSettled_IsLeft_AndACardToBeRenewedComesAgain()
    {
        await Store.AddAsync([Notice("later", due: Noon.AddHours(1)), Notice("now")], default);
        var now = Assert.Single(await Store.ClaimAsync(Noon, Noon.AddMinutes(5), 10, default));
        (now.State, now.Place) = (NoticeState.Sent, "{}");
        await Store.SettleAsync(now, [], default);
        Assert.Empty(await Store.ClaimAsync(Noon, Noon.AddMinutes(5), 10, default));
        await Store.MarkStaleAsync(NoticeKind.DealAtRisk, "deal:K1", default);
        Assert.Equal((now.Id, NoticeState.Stale), Assert.Single(await Store.ClaimAsync(Noon, Noon.AddMinutes(5), 10, default)) is var again ? (again.Id, again.State) : default);
    }

    [Fact]
    public async Task Settle_ASummaryThatWasSent_TakesAlongWhatWaitedForIt()
    {
        await Store.AddAsync([Notice("waiting", state: NoticeState.ForDigest), Notice("digest", NoticeKind.Briefing)], default);
        var folded = Assert.Single(await Store.ForDigestAsync(_rob.Id, Noon, default));
        var digest = Assert.Single(await Store.ClaimAsync(Noon, Noon.AddMinutes(5), 10, default));
        (digest.State, digest.SettledAt) = (NoticeState.Sent, Noon);
        await Store.SettleAsync(digest, [folded.Id], default);
        Assert.Equal((NoticeState.Folded, digest.Id), await Store.FindAsync(_rob.Id, folded.Id, default) is { } kept ? (kept.State, kept.FoldedInto) : default);
        Assert.Empty(await Store.ForDigestAsync(_rob.Id, Noon, default));
    }

    [Fact]
    public async Task Attention_OfAKindThatIsNeverActedOn_SaysSo_UntilOneIs()
    {
        await Store.AddAsync([Notice("a"), Notice("b")], default);
        foreach (var notice in await Store.ClaimAsync(Noon, Noon.AddMinutes(5), 10, default))
        {
            (notice.State, notice.SettledAt) = (NoticeState.Sent, Noon);
            await Store.SettleAsync(notice, [], default);
        }

        var attention = await Store.AttentionAsync(_rob.Id, Noon.AddHours(-12), Noon.AddHours(1), 2, default);
        Assert.Equal((2, NoticeKind.DealAtRisk), (attention.AlertsToday, Assert.Single(attention.Ignored)));
        await Store.ActedAsync(_rob.Id, 1, Noon, default);
        Assert.Empty((await Store.AttentionAsync(_rob.Id, Noon.AddHours(-12), Noon.AddHours(1), 2, default)).Ignored);
    }

    private INoticeStore Store => _database.Get<INoticeStore>();

    private Notice Notice(string once, NoticeKind kind = NoticeKind.DealAtRisk, DateTimeOffset? due = null, NoticeState state = NoticeState.Waiting) => new()
    {
        Kind = kind,
        PersonId = _rob.Id,
        Once = once,
        Subject = "deal:K1",
        Because = "It is a test.",
        DueAt = due ?? Noon,
        ExpiresAt = Noon.AddDays(1),
        State = state,
    };
}
