using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Meetings.Times;

/// <summary>When people can meet.</summary>
public sealed record MeetingTimesReport : Answer
{
    /// <summary>On which days, by the clock of whoever asks.</summary>
    public required Period Period { get; init; }

    /// <summary>In which hours of these days, as <c>14:00-17:00</c>; nothing for all.</summary>
    public string? Hours { get; init; }

    /// <summary>IANA zone of the clock.</summary>
    public required string TimeZone { get; init; }

    /// <summary>How long the meeting is to be, in minutes.</summary>
    public required int DurationMinutes { get; init; }

    /// <summary>Who has to be free besides whoever asks.</summary>
    public required IReadOnlyList<MeetingTimesAttendee> Attendees { get; init; }

    /// <summary>The free times, each at least as long as the meeting, in order.</summary>
    public required IReadOnlyList<FreeTime> Free { get; init; }

    /// <summary>How many free times there are in all.</summary>
    public required int Count { get; init; }

    /// <summary>Times to propose, on different days where that is possible.</summary>
    public required IReadOnlyList<FreeTime> Proposals { get; init; }

    /// <summary>Why there is no free time; nothing where there is.</summary>
    public string? Reason { get; init; }
}
