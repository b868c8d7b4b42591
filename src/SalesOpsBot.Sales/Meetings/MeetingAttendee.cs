using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings;

/// <summary>Somebody who takes part in a meeting besides whoever holds it.</summary>
public sealed class MeetingAttendee
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>In which meeting.</summary>
    public MeetingId MeetingId { get; init; }

    /// <summary>Which of our people, where it is one.</summary>
    public SalespersonId? PersonId { get; init; }

    /// <summary>Which of the buyer's people, where it is one that we know.</summary>
    public ContactId? ContactId { get; init; }

    /// <summary>The name, or the address where no name is known.</summary>
    public required string Name { get; init; }

    /// <summary>The e-mail address that invitations go to.</summary>
    public string? Email { get; init; }
}
