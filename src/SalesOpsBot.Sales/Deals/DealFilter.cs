using SalesOpsBot.Sales.Accounts;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Which deals of a scope are meant; nothing set means all of them.</summary>
public sealed record DealFilter
{
    /// <summary>Open, won or lost.</summary>
    public DealStatus? Status { get; init; }

    /// <summary>In this stage.</summary>
    public int? StageId { get; init; }

    /// <summary>Closed, or expected to close, on these days.</summary>
    public DateRange? Closing { get; init; }

    /// <summary>Of this product.</summary>
    public int? ProductId { get; init; }

    /// <summary>Of this account.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>Whose owner belongs to this office.</summary>
    public string? Office { get; init; }

    /// <summary>Worth at least this, in minor units of the company's currency.</summary>
    public long? MinValue { get; init; }

    /// <summary>Worth at most this, in minor units of the company's currency. A deal without a value is not among them.</summary>
    public long? MaxValue { get; init; }

    /// <summary>Without those that their reps left out of the forecast.</summary>
    public bool CountedOnly { get; init; }
}
