namespace SalesOpsBot.Sales.Deals;

/// <summary>How many deals of a scope closed in a period, and their value, summed by the database. Amounts are minor units of the company's currency.</summary>
public record ClosedSums
{
    /// <summary>Deals won.</summary>
    public long Won { get; init; }

    /// <summary>Deals lost.</summary>
    public long Lost { get; init; }

    /// <summary>Value of the deals won.</summary>
    public long WonValue { get; init; }

    /// <summary>Value of the deals lost.</summary>
    public long LostValue { get; init; }

    /// <summary>Deals won that have no value in the company's currency.</summary>
    public long WonWithoutValue { get; init; }

    /// <summary>Value won by owner; the key 0 holds deals without an owner.</summary>
    public IReadOnlyDictionary<long, long> WonValueByOwner { get; init; } = new Dictionary<long, long>();
}
