using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>A deal that was won, with all that commission depends on.</summary>
public sealed record DealWin
{
    /// <summary>The key.</summary>
    public required DealId DealId { get; init; }

    /// <summary>What people call it by.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What was sold.</summary>
    public string? Product { get; init; }

    /// <summary>Who worked on it.</summary>
    public SalespersonId? OwnerId { get; init; }

    /// <summary>The day of the win.</summary>
    public required DateOnly WonOn { get; init; }

    /// <summary>Its value in the company's currency; nothing where it has none or no exchange rate is known.</summary>
    public Money? Value { get; init; }

    /// <summary>Its value in its own currency.</summary>
    public Money? OwnValue { get; init; }

    /// <summary>Who has a part in it; empty where it is the owner's alone.</summary>
    public IReadOnlyList<DealSplit> Splits { get; init; } = [];

    /// <summary>What of it was taken back, by day.</summary>
    public IReadOnlyList<DealReversal> Reversals { get; init; } = [];

    /// <summary>What was paid for it, by day.</summary>
    public IReadOnlyList<DealPayment> Payments { get; init; } = [];
}
