using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Auditing;

/// <summary>One change for people to read.</summary>
public sealed record AuditLine
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public required string Person { get; init; }

    /// <summary>The channel: <c>msteams</c>, <c>slack</c>, <c>directline</c>, <c>console</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>What was said; nothing for a tap, or where it was redacted.</summary>
    public string? Words { get; init; }

    /// <summary>Why; nothing where nothing was said.</summary>
    public string? Reason { get; init; }

    /// <summary>What was touched, with each field before and after; empty where it was redacted.</summary>
    public required IReadOnlyList<RecordChange> Records { get; init; }

    /// <summary>True where it takes another change back.</summary>
    public bool IsUndo { get; init; }
}
