using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting.Comparison;

/// <summary>Every method side by side, each with its own track record.</summary>
public sealed record ForecastComparison : Answer
{
    /// <summary>What is forecast.</summary>
    public required Period Period { get; init; }

    /// <summary>What is won in it so far.</summary>
    public required Money Won { get; init; }

    /// <summary>The methods that stand on their own.</summary>
    public required IReadOnlyList<ComparedMethod> Methods { get; init; }

    /// <summary>All of them together, weighted by track record.</summary>
    public required ComparedMethod Blend { get; init; }

    /// <summary>The name of the method with the smallest error; nothing where none could be tried.</summary>
    public string? Best { get; init; }

    /// <summary>The earlier periods that the methods were tried on, latest first.</summary>
    public required IReadOnlyList<Period> TriedOn { get; init; }
}
