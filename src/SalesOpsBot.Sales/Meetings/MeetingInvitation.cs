using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings;

/// <summary>A meeting with all that an invitation tells.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Organizer">Who holds it.</param>
public sealed record MeetingInvitation(Meeting Meeting, Salesperson Organizer)
{
    /// <summary>With whom it is, for people.</summary>
    public string? Account { get; init; }
}
