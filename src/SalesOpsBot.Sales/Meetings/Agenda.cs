using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Meetings;

/// <summary>The meetings of a time, in the order in which they begin.</summary>
public sealed record Agenda : Answer
{
    /// <summary>Of which days, by the clock of whoever asks.</summary>
    public required Period Period { get; init; }

    /// <summary>IANA zone of the clock.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The one account that it is about; nothing for all.</summary>
    public string? Account { get; init; }

    /// <summary>This page of the meetings.</summary>
    public required IReadOnlyList<MeetingLine> Meetings { get; init; }

    /// <summary>How many meetings there are in all.</summary>
    public required long Count { get; init; }

    /// <summary>How long all of them last together, in minutes.</summary>
    public required long Minutes { get; init; }

    /// <summary>What else takes the time of the one person whom it is about; empty for several people.</summary>
    public required IReadOnlyList<AgendaBlock> Blocks { get; init; }

    /// <summary>Why the calendar could not say what else there is; nothing where it could.</summary>
    public string? CalendarNote { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Number of pages, at least 1.</summary>
    public required int Pages { get; init; }
}
