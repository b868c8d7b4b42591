using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Notices;

/// <summary>Tells what was sent unasked, what was not, and why.</summary>
public sealed class NoticeLedgerService(INoticeStore store)
{
    private const int UsualDays = 7;

    /// <summary>A page of the ledger.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">Of which days; the last seven where nothing is said.</param>
    /// <param name="scope">To whom; oneself where nothing is said. Only those whose figures one may see.</param>
    /// <param name="alerts">Of which kind; all where nothing is said.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<NoticeList>> ListAsync(Viewer viewer, string? period, string? scope, string? alerts, int? page, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, string.IsNullOrWhiteSpace(scope) ? "me" : scope).ThenAsync(whose => PeriodArgument
            .Read(period, Period.Between(viewer.Today.AddDays(1 - UsualDays), viewer.Today))
            .ThenAsync(when => Kind(alerts).ThenAsync(kind => Paging.Read(page, null, "message").ThenAsync(paging => ListAsync(viewer, whose, when, kind, paging, cancellationToken)))));

    /// <summary>Why a person got a notice.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="notice">Which of theirs; the last one that was sent where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<NoticeExplanation>> ExplainAsync(Viewer viewer, long? notice, CancellationToken cancellationToken)
    {
        var found = notice is { } id
            ? await store.FindAsync(viewer.Person.Id, id, cancellationToken)
            : (await store.LedgerAsync(new() { People = [viewer.Person.Id], State = NoticeState.Sent }, 0, 1, cancellationToken)).Notices is [var latest] ? latest : null;
        if (found is null) return Problem.NotFound("notice", notice is null ? Say("I have not written to you unasked yet.") : Say("I don't know that message any more."));
        var info = NoticeKinds.Of(found.Kind);
        return new NoticeExplanation
        {
            AsOf = viewer.Now,
            Scope = "me",
            ScopeLabel = viewer.Person.Name,
            Notice = Line(viewer, found),
            Kind = info.Name,
            MayStop = !info.IsAsked,
            AnnouncedAt = found.AnnouncedAt,
            SentAt = found.State == NoticeState.Sent ? found.SettledAt : null,
            Receipt = new(Say("message"), 1, Say("the row of the ledger"), 1),
        };
    }

    private async Task<Outcome<NoticeList>> ListAsync(Viewer viewer, SalesScope scope, Period period, NoticeKind? kind, Paging paging, CancellationToken cancellationToken)
    {
        var (from, before) = viewer.Instants(period.Days);
        var (notices, count) = await store.LedgerAsync(new() { People = scope.Owners, Kind = kind, From = from, Before = before }, paging.Skip, paging.Size, cancellationToken);
        return paging.PagesOf(count).Then<NoticeList>(pages => new NoticeList
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            Notices = [.. notices.Select(n => Line(viewer, n))],
            Count = count,
            Page = paging.Page,
            Pages = pages,
            Receipt = new(Say("messages"), 1, Say("the rows of the ledger that were due on these days, latest first"), count),
        });
    }

    private static NoticeLine Line(Viewer viewer, Notice notice) => new(
        notice.Id, NoticeKinds.Of(notice.Kind).Label, viewer.Org.Find(notice.PersonId)?.Name ?? "", notice.Subject, notice.DueAt, notice.State, notice.Outcome, notice.Channel, notice.Because);

    private static Outcome<NoticeKind?> Kind(string? alerts) => string.IsNullOrWhiteSpace(alerts) ? (NoticeKind?)null
        : NoticeKinds.Named(alerts) is { } kind ? (NoticeKind?)kind.Kind
        : Problem.Invalid("alerts", $"I send no alerts called “{alerts.Trim()}”.");
}
