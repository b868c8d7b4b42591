using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>The answer to "why is my commission …?": one deal's lines, or a whole statement's.</summary>
public sealed record CommissionExplanation : Answer
{
    /// <summary>Whose commission.</summary>
    public required string Person { get; init; }

    /// <summary>The statement that it is a part of.</summary>
    public required CommissionStatement Statement { get; init; }

    /// <summary>What people call the deal by; nothing where the whole statement is explained.</summary>
    public string? Deal { get; init; }

    /// <summary>The deal's name.</summary>
    public string? DealName { get; init; }

    /// <summary>The lines that are explained.</summary>
    public required IReadOnlyList<CommissionLine> Lines { get; init; }

    /// <summary>What they come to.</summary>
    public required Money Amount { get; init; }

    /// <summary>Where the calculation parts from an expected figure; nothing where none was said.</summary>
    public CommissionDifference? Difference { get; init; }
}
