namespace SalesOpsBot.Sales.Deals;

/// <summary>A request for a list of deals, in the words of the tool's arguments; nothing set means no condition.</summary>
public sealed record DealQuery
{
    /// <summary>Whose.</summary>
    public string? Scope { get; init; }

    /// <summary>A stage by name.</summary>
    public string? Stage { get; init; }

    /// <summary><c>open</c>, <c>won</c> or <c>lost</c>; open where neither it nor a stage is said.</summary>
    public string? Status { get; init; }

    /// <summary>The period that the deals closed in, or are expected to.</summary>
    public string? Closing { get; init; }

    /// <summary>A product by name.</summary>
    public string? Product { get; init; }

    /// <summary>An account by name.</summary>
    public string? Account { get; init; }

    /// <summary>A regional office by name.</summary>
    public string? Region { get; init; }

    /// <summary>The least value, in units of the company's currency.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>The greatest value, in units of the company's currency.</summary>
    public decimal? MaxValue { get; init; }

    /// <summary><c>value</c>, <c>close_date</c>, <c>latest_close_date</c> or <c>age</c>.</summary>
    public string? OrderBy { get; init; }

    /// <summary>Deals a page: 1 to 25 (more is taken as 25), 10 by default.</summary>
    public int? Limit { get; init; }

    /// <summary>The page, from 1.</summary>
    public int? Page { get; init; }
}
