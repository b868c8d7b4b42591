using System.Text.Json.Serialization;

namespace SalesOpsBot.Sales.Meetings;

/// <summary>A meeting with the names that a person reads.</summary>
public sealed record MeetingLine
{
    /// <summary>What people call it by.</summary>
    [JsonPropertyName("id")]
    public required string ExternalId { get; init; }

    /// <summary>What it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The instant it begins.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>How long it lasts, in minutes.</summary>
    public required int DurationMinutes { get; init; }

    /// <summary>How it stands.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>Who of ours holds it.</summary>
    public required string Organizer { get; init; }

    /// <summary>Who else takes part.</summary>
    public IReadOnlyList<string> Attendees { get; init; } = [];

    /// <summary>With which account.</summary>
    public string? Account { get; init; }

    /// <summary>About which deal, by its id.</summary>
    public string? Deal { get; init; }

    /// <summary>With which lead, by its id.</summary>
    public string? Lead { get; init; }

    /// <summary>Where it takes place.</summary>
    public string? Location { get; init; }

    /// <summary>Where to join it on a screen.</summary>
    public string? JoinUrl { get; init; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }

    /// <summary>What the address of its calendar entry holds.</summary>
    [JsonIgnore]
    public string? Token { get; init; }

    /// <summary>Where its calendar entry can be had, for meetings that were booked here.</summary>
    public Uri? CalendarEntry { get; init; }
}
