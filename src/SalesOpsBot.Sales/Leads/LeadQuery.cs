namespace SalesOpsBot.Sales.Leads;

/// <summary>A request for a list of leads, in the words of the tool's arguments; nothing set means no condition.</summary>
public sealed record LeadQuery
{
    /// <summary>Whose.</summary>
    public string? Scope { get; init; }

    /// <summary>The fewest points.</summary>
    public decimal? MinScore { get; init; }

    /// <summary><c>open</c> (the default), <c>new</c>, <c>working</c>, <c>qualified</c>, <c>disqualified</c>, <c>converted</c> or <c>all</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Leads a page: 1 to 25 (more is taken as 25), 10 by default.</summary>
    public int? Limit { get; init; }

    /// <summary>The page, from 1.</summary>
    public int? Page { get; init; }
}
