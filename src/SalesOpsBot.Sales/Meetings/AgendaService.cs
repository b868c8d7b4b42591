using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings;

/// <summary>Answers what meetings there are.</summary>
public sealed class AgendaService(IMeetingStore meetings, IAccountStore accounts, ICalendar calendar, SalesOptions options)
{
    private const int MostBlocks = 10;
    private const int MostDaysOfBlocks = 62;

    /// <summary>The agenda of a period: the next seven days where none is said.</summary>
    public Task<Outcome<Agenda>> AgendaAsync(Viewer viewer, AgendaQuery query, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, query.Scope).ThenAsync(whose => PeriodArgument.Read(query.Period, Ahead(viewer)).ThenAsync(when => Paging.Read(query.Page, query.Limit, "meeting").ThenAsync(async paging =>
            await (await AccountArgument.ReadAsync(accounts, query.Account, cancellationToken)).ThenAsync(account => AgendaAsync(viewer, when, whose, account, paging, cancellationToken)))));

    private async Task<Outcome<Agenda>> AgendaAsync(Viewer viewer, Period period, SalesScope scope, AccountName? account, Paging paging, CancellationToken cancellationToken)
    {
        var (from, before) = viewer.Instants(period.Days);
        var within = new TimeSlot(from, before);
        var found = await meetings.AgendaAsync(scope, within, account?.Id, paging.Skip, paging.Size, cancellationToken);
        var alone = paging.Page == 1 && account is null && period.Days.Days <= MostDaysOfBlocks ? Sole(viewer, scope) : null;
        var (blocks, note) = alone is null ? ([], null) : await BlocksAsync(scope, alone, within, cancellationToken);
        return paging.PagesOf(found.Count).Then<Agenda>(pages => new Agenda
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            TimeZone = viewer.Zone.Id,
            Account = account?.Name,
            Meetings = [.. found.Meetings.Select(m => m.Token is { } token ? m with { CalendarEntry = new(options.Meetings.PublicAddress, $"calendar/{token}.ics") } : m)],
            Count = found.Count,
            Minutes = found.Minutes,
            Blocks = [.. blocks.Where(b => !found.Meetings.Any(m => m.StartsAt == b.StartsAt && m.Subject == b.Subject)).Take(MostBlocks)],
            CalendarNote = note,
            Page = paging.Page,
            Pages = pages,
            Receipt = new(Say("agenda"), 1, Say("meetings that the people hold or take part in and that begin on these days, by the asker's clock; cancelled ones are left out"), found.Count)
            {
                Steps = [new(Say("Time in meetings"), Say($"Σ of {found.Count:N0} meetings"), Say($"{found.Minutes:N0} minutes"))],
            },
        });
    }

    private async Task<(IReadOnlyList<AgendaBlock> Blocks, string? Note)> BlocksAsync(SalesScope scope, Salesperson person, TimeSlot within, CancellationToken cancellationToken) =>
        (await calendar.BusyAsync(scope, [person], within, cancellationToken)).Match<(IReadOnlyList<AgendaBlock>, string?)>(
            busy => ([.. busy.Where(b => b.MeetingExternalId is null).OrderBy(b => b.Slot.Start).Select(b => new AgendaBlock(b.Slot.Start, b.Slot.End, b.AllDay, b.Subject))], null),
            problem => ([], problem.Message));

    private static Salesperson? Sole(Viewer viewer, SalesScope scope) => scope is { Kind: ScopeKind.Me or ScopeKind.Rep, Owners: [var only] } ? viewer.Org.Find(only) : null;

    private Period Ahead(Viewer viewer) => Period.Between(viewer.Today, viewer.Today.AddDays(options.Meetings.SearchDays - 1));
}
