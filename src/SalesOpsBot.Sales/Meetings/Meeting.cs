using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings;

/// <summary>A meeting with the buyer's side.</summary>
public sealed class Meeting
{
    /// <summary>The key; zero until it is kept.</summary>
    public MeetingId Id { get; init; }

    /// <summary>The id in the calendar or system that it came from.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Who of ours holds it.</summary>
    public SalespersonId OrganizerId { get; init; }

    /// <summary>With which account.</summary>
    public AccountId? AccountId { get; set; }

    /// <summary>About which deal.</summary>
    public DealId? DealId { get; set; }

    /// <summary>With which lead.</summary>
    public LeadId? LeadId { get; set; }

    /// <summary>What it is about.</summary>
    public required string Subject { get; set; }

    /// <summary>The instant it begins.</summary>
    public DateTimeOffset StartsAt { get; set; }

    /// <summary>How long it lasts, in minutes.</summary>
    public int DurationMinutes { get; set; }

    /// <summary>How it stands.</summary>
    public MeetingStatus Status { get; set; }

    /// <summary>What came of it, in a few words.</summary>
    public string? Outcome { get; set; }

    /// <summary>What was said.</summary>
    public string? Notes { get; set; }

    /// <summary>Where it takes place.</summary>
    public string? Location { get; set; }

    /// <summary>Whether it takes place on screens.</summary>
    public bool Online { get; set; }

    /// <summary>Where to join it on a screen, once the calendar has made a place for it.</summary>
    public string? JoinUrl { get; set; }

    /// <summary>Who else takes part, of ours and of the buyer's side.</summary>
    public IList<MeetingAttendee> Attendees { get; init; } = [];

    /// <summary>Rises with every change that those who take part must hear of; their calendars tell old from new by it. Zero for meetings that nobody was invited to from here.</summary>
    public int Sequence { get; set; }

    /// <summary>The <see cref="Sequence"/> that the calendar and those who take part know.</summary>
    public int DeliveredSequence { get; set; }

    /// <summary>The event's id in a calendar of elsewhere.</summary>
    public string? CalendarId { get; set; }

    /// <summary>True where the booking was taken back. It is kept, as cancelled, for as long as others have it in their calendars.</summary>
    public bool Withdrawn { get; set; }

    /// <summary>What the address of the calendar entry holds: unguessable, and all that is needed to read the entry.</summary>
    public string? Token { get; set; }

    /// <summary>Rises with every change.</summary>
    public int Version { get; set; } = 1;

    /// <summary>When it takes place.</summary>
    public TimeSlot Slot => TimeSlot.Lasting(StartsAt, TimeSpan.FromMinutes(Math.Max(1, DurationMinutes)));

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
