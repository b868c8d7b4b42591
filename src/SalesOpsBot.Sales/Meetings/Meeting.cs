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

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
