namespace SalesOpsBot.Sales.Meetings.Booking;

/// <summary>What somebody wants to book, or says took place, in the words of the tool.</summary>
public sealed record MeetingRequest
{
    /// <summary>What it is about.</summary>
    public string? Subject { get; init; }

    /// <summary>Who takes part besides whoever asks.</summary>
    public IReadOnlyList<string> Attendees { get; init; } = [];

    /// <summary>When it begins: a day with a time, one of them alone, by the clock of whoever asks.</summary>
    public string? Start { get; init; }

    /// <summary>How long it lasts, in minutes.</summary>
    public int? Duration { get; init; }

    /// <summary>About which deal.</summary>
    public string? Deal { get; init; }

    /// <summary>With which account.</summary>
    public string? Account { get; init; }

    /// <summary>With which lead.</summary>
    public string? Lead { get; init; }

    /// <summary>Whether it takes place on screens.</summary>
    public bool Online { get; init; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; init; }

    /// <summary>What was said.</summary>
    public string? Notes { get; init; }

    /// <summary>What is to be done next.</summary>
    public string? NextStep { get; init; }

    /// <summary>By when.</summary>
    public string? NextStepDue { get; init; }
}
