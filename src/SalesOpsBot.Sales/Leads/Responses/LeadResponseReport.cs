using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>The answer to "how fast do we answer leads?".</summary>
public sealed record LeadResponseReport : Answer
{
    /// <summary>The period that the leads arrived in.</summary>
    public required Period Period { get; init; }

    /// <summary>Within how many working minutes a lead is to be answered.</summary>
    public required int TargetMinutes { get; init; }

    /// <summary>Leads that arrived and count.</summary>
    public required long Arrived { get; init; }

    /// <summary>How many of them were answered.</summary>
    public required long Answered { get; init; }

    /// <summary>How many were not, overdue or not.</summary>
    public long Unanswered => Arrived - Answered;

    /// <summary>By the working hours of each lead's owner: what the agreement is about.</summary>
    public required ResponseTimes WorkingHours { get; init; }

    /// <summary>By the clock: what the lead feels.</summary>
    public required ResponseTimes ClockHours { get; init; }

    /// <summary>Open leads that should have been answered by now, latest first; at most ten.</summary>
    public required IReadOnlyList<OverdueLead> Overdue { get; init; }

    /// <summary>How many there are.</summary>
    public required long OverdueCount { get; init; }
}
