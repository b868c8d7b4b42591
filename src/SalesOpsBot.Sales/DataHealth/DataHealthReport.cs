using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.DataHealth;

/// <summary>How clean the data is.</summary>
public sealed record DataHealthReport : Answer
{
    /// <summary>The issues that were found, the most rows first; the one asked for, found or not.</summary>
    public required IReadOnlyList<DataHealthCheck> Checks { get; init; }

    /// <summary>The titles of the issues that no row has.</summary>
    public required IReadOnlyList<string> Clean { get; init; }

    /// <summary>What was asked for, as the argument says it; nothing for all.</summary>
    public string? Check { get; init; }

    /// <summary>Open deals that were looked at.</summary>
    public required long OpenDeals { get; init; }

    /// <summary>Open leads that were looked at.</summary>
    public required long OpenLeads { get; init; }

    /// <summary>The page of the issue asked for, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Number of pages, at least 1.</summary>
    public int Pages { get; init; } = 1;
}
