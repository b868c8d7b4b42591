namespace SalesOpsBot.Sales.Deals;

/// <summary>The deals of a scope that closed in a period, summed by the database. Amounts are minor units of the company's currency.</summary>
public sealed record ClosedDeals
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

    /// <summary>The middle value of the deals won: the mean of the two middle ones where their number is even.</summary>
    public decimal? MedianWonValue { get; init; }

    /// <summary>Days from first to last day of the deals won, as number of deals by number of days; deals whose first day is unknown are not here.</summary>
    public IReadOnlyDictionary<int, long> WonCycleDays { get; init; } = new Dictionary<int, long>();

    /// <summary>Accounts that bought for the first time.</summary>
    public long NewCustomers { get; init; }

    /// <summary>Value won by owner; the key 0 holds deals without an owner.</summary>
    public IReadOnlyDictionary<long, long> WonValueByOwner { get; init; } = new Dictionary<long, long>();

    /// <summary>All of them as one group.</summary>
    public DealGroup AsGroup() => new("", Won, Lost, WonValue, WonWithoutValue, WonCycleDays.Sum(c => c.Key * c.Value), WonCycleDays.Values.Sum());
}
