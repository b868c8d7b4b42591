using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Profiles;

/// <summary>The answer to "what are my settings?".</summary>
public sealed record Preferences : Answer
{
    /// <summary>IANA time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary><c>09:00-17:30</c>.</summary>
    public required string WorkingHours { get; init; }

    /// <summary><c>20:00-07:00</c>, or <c>off</c>.</summary>
    public required string QuietHours { get; init; }

    /// <summary>When the summary comes: <c>daily 08:00</c>, <c>weekly 08:00</c>, <c>mon,thu 07:30</c> or <c>off</c>.</summary>
    public required string Digest { get; init; }

    /// <summary>What may be told unasked.</summary>
    public required IReadOnlyList<AlertSwitch> Alerts { get; init; }
}
