using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Territories;

/// <summary>The answer to "who owns this?".</summary>
public sealed record TerritoryOwnerReport : Answer
{
    /// <summary>What was asked about: an account or a region.</summary>
    public required string Subject { get; init; }

    /// <summary>Who owns it; several for a region that several share, nobody where no rule says.</summary>
    public required IReadOnlyList<TerritoryOwner> Owners { get; init; }

    /// <summary>By which rule, a sentence.</summary>
    public required string Rule { get; init; }

    /// <summary>The account's facts that the rules looked at, in words; empty for a region.</summary>
    public required IReadOnlyList<string> Facts { get; init; }
}
