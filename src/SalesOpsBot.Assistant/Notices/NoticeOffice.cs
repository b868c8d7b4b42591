using Microsoft.Extensions.Logging;
using SalesOpsBot.Assistant.Telemetry;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>
/// Works the outbox off: takes what is due in hand, asks the attention budget, makes the words and has them delivered, and writes into the ledger what came of it.
/// Nothing is lost: what a process had in hand when it died is taken up by the next one after the lease. A message that was handed over in that very moment may come
/// twice where the channel cannot tell a repetition; nowhere else.
/// </summary>
internal sealed class NoticeOffice(
    INoticeStore store, INoticeWriter writer, NoticePost post, AttentionBudget budget, IPeopleStore people, SalesOptions options, PhraseShelf shelf, TimeProvider clock, ILogger<NoticeOffice> logger) : INoticeOffice
{
    private const int AtOnce = 32;
    private const int People = 8;
    private const int MostAttempts = 12;

    // A sending that hangs is given up before the lease ends: nobody else has the notice in hand meanwhile.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestSending = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task<int> DeliverAsync(CancellationToken cancellationToken)
    {
        var done = 0;
        while (!cancellationToken.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            var claimed = await store.ClaimAsync(now, now + Lease, AtOnce, cancellationToken);
            if (claimed.Count == 0) break;
            var org = await people.OrgChartAsync(cancellationToken);
            // One person's come one after the other; what has begun is brought to its end also when the program stops.
            await Parallel.ForEachAsync(claimed.GroupBy(n => n.PersonId), new ParallelOptions { MaxDegreeOfParallelism = People }, async (theirs, _) =>
            {
                foreach (var notice in theirs) await TakeAsync(notice, org, cancellationToken);
            });
            done += claimed.Count;
        }

        return done;
    }

    private async Task TakeAsync(Notice notice, OrgChart org, CancellationToken stopping)
    {
        using var span = Spans.Begin("notice", ("kind", notice.Kind.ToString()));
        IReadOnlyList<long> folded = [];
        try
        {
            using var patience = new CancellationTokenSource(LongestSending);
            if (!stopping.IsCancellationRequested) folded = await SettleAsync(notice, new(org.Find(notice.PersonId)!, org, clock.GetUtcNow()), patience.Token);
        }
        catch (Exception fault)
        {
            Log.NoticeFailed(logger, fault, notice.Id);
            TryAgain(notice, fault is OperationCanceledException ? "no answer" : "it could not be made", null);
        }

        span?.SetTag("state", notice.State.ToString());
        await store.SettleAsync(notice, folded, CancellationToken.None);
    }

    private async Task<IReadOnlyList<long>> SettleAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        using var speech = shelf.For(viewer.Language).Speak();
        var isRenewed = notice.State == NoticeState.Stale;
        var verdict = isRenewed || notice.ConversationId is not null ? NoticeVerdict.Send : budget.Judge(notice, viewer, await AttentionAsync(viewer, cancellationToken));
        if (verdict.State is { } state)
        {
            if (verdict.Later is { } later) notice.DueAt = later;
            Settle(notice, state, verdict.Reason);
            return [];
        }

        if (await writer.WriteAsync(notice, viewer, cancellationToken) is not { } posting)
        {
            Settle(notice, isRenewed ? NoticeState.Sent : NoticeState.Dropped, "there was nothing to say any more");
            return [];
        }

        var delivery = isRenewed ? await post.ReplaceAsync(notice, posting, cancellationToken) : await post.SendAsync(notice, viewer, posting, cancellationToken);
        switch (delivery.State)
        {
            case DeliveryState.Arrived: notice.Attempts++; Settle(notice, NoticeState.Sent, ""); return posting.Folded;
            case DeliveryState.Later: TryAgain(notice, delivery.Reason, delivery.After); return [];
            default: Settle(notice, isRenewed ? NoticeState.Sent : NoticeState.Undeliverable, delivery.Reason); return [];
        }
    }

    private Task<Attention> AttentionAsync(Viewer viewer, CancellationToken cancellationToken) =>
        store.AttentionAsync(viewer.Person.Id, viewer.Instants(new(viewer.Today, viewer.Today)).From, viewer.Now, options.Notices.IgnoredAfter, cancellationToken);

    // Twice as long each time, and not for everybody at the same moment.
    private void TryAgain(Notice notice, string reason, TimeSpan? after)
    {
        if (++notice.Attempts >= MostAttempts)
        {
            Settle(notice, notice.State == NoticeState.Stale ? NoticeState.Sent : NoticeState.Undeliverable, $"given up: {reason}");
            return;
        }

        var wait = TimeSpan.FromTicks(Math.Min(LongestWait.Ticks, FirstWait.Ticks << Math.Min(notice.Attempts - 1, 10)));
        var jittered = wait * (0.5 + Random.Shared.NextDouble());
        notice.DueAt = clock.GetUtcNow() + (after > jittered ? after.Value : jittered);
        notice.Outcome = reason;
    }

    private void Settle(Notice notice, NoticeState state, string outcome) =>
        (notice.State, notice.Outcome, notice.SettledAt) = (state, outcome.Length == 0 ? null : outcome, state == NoticeState.Waiting ? null : clock.GetUtcNow());
}
