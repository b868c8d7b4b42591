using SalesOpsBot.Sales.Leads.Learning;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Leads;

/// <summary>The answer to "why this score?": points and probability, each with its reasons.</summary>
public sealed record LeadScoreReport : Answer
{
    /// <summary>The lead.</summary>
    public required LeadLine Lead { get; init; }

    /// <summary>The points line by line.</summary>
    public required LeadScore Score { get; init; }

    /// <summary>Who set the score by hand, when and why, a sentence; nothing where nobody did.</summary>
    public string? HandNote { get; init; }

    /// <summary>What speaks most for conversion, strongest first; at most three.</summary>
    public required IReadOnlyList<PredictionReason> Up { get; init; }

    /// <summary>What speaks most against it, strongest first; at most three.</summary>
    public required IReadOnlyList<PredictionReason> Down { get; init; }

    /// <summary>The share of the company's decided leads that converted; nothing without a probability.</summary>
    public double? BaseRate { get; init; }

    /// <summary>Why no probability is told; nothing where it is.</summary>
    public string? ProbabilityNote { get; init; }

    /// <summary>To whom an open lead that nobody owns would go, and why; nothing where it has an owner.</summary>
    public LeadRoute? Route { get; init; }

    /// <summary>What lacks to the next threshold, a sentence.</summary>
    public required string NextThreshold { get; init; }
}
