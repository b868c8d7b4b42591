using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Meetings.Calendars;

namespace SalesOpsBot.Sales.Meetings;

/// <summary>Where meetings are kept.</summary>
public interface IMeetingStore
{
    /// <summary>How many meetings of a scope's people took place from an instant on and before another.</summary>
    Task<long> CountHeldAsync(SalesScope scope, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>The meetings that a scope's people hold or take part in and that begin in a slot, the cancelled ones left out.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="within">When they begin.</param>
    /// <param name="account">With which account; all where nothing is said.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to give.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    Task<MeetingPage> AgendaAsync(SalesScope scope, TimeSlot within, AccountId? account, int skip, int take, CancellationToken cancellationToken);

    /// <summary>Meetings by their id, or of which each of some words is part of the subject, the account or who takes part; those to come first.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="words">What somebody calls it.</param>
    /// <param name="now">What is to come is what has not ended by then.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<MeetingLine>> FindAsync(SalesScope scope, string words, DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>The meeting whose calendar entry has an address; whoever knows the address may read it.</summary>
    Task<MeetingInvitation?> InvitationAsync(string token, CancellationToken cancellationToken);

    /// <summary>Meetings of whose last change the calendar and those who take part do not know yet; the oldest first.</summary>
    Task<IReadOnlyList<MeetingInvitation>> UndeliveredAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Keeps that a change was told.</summary>
    /// <param name="meeting">Of which meeting.</param>
    /// <param name="sequence">Which change; a later one stays to be told.</param>
    /// <param name="entry">What the calendar knows of it.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task DeliveredAsync(MeetingId meeting, int sequence, CalendarEntry entry, CancellationToken cancellationToken);
}
