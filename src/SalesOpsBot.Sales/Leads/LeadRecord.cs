using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Leads;

/// <summary>A lead with what is known around it.</summary>
/// <param name="Lead">The lead.</param>
/// <param name="Activities">What happened with it, in order of time.</param>
public sealed record LeadRecord(Lead Lead, IReadOnlyList<LeadActivity> Activities)
{
    /// <summary>Who works on it.</summary>
    public string? Owner { get; init; }

    /// <summary>The score that somebody set by hand, where one is in force.</summary>
    public HandScore? HandScore { get; init; }

    /// <summary>How the deal stands that it became.</summary>
    public DealStatus? DealStatus { get; init; }

    /// <summary>The first day of that deal.</summary>
    public DateOnly? DealCreatedOn { get; init; }
}
