namespace SalesOpsBot.Sales.Deals;

/// <summary>The open deals of one stage.</summary>
public sealed record StageTotal
{
    /// <summary>The stage.</summary>
    public required string Stage { get; init; }

    /// <summary>Its probability, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>How many deals.</summary>
    public required long Count { get; init; }

    /// <summary>Their value.</summary>
    public required Money Value { get; init; }

    /// <summary>Their value times the probability.</summary>
    public required Money Weighted { get; init; }

    /// <summary>Mean age in days of those whose first day is known.</summary>
    public decimal? AverageAgeDays { get; init; }

    /// <summary>How many have no value in the company's currency.</summary>
    public long WithoutValue { get; init; }
}
