namespace SalesOpsBot.Sales.Deals;

/// <summary>The deals of a scope that closed in a period, with what else is told of those that were won.</summary>
public sealed record ClosedDeals : ClosedSums
{
    /// <summary>None.</summary>
    public ClosedDeals()
    {
    }

    /// <summary>Begins with the sums.</summary>
    public ClosedDeals(ClosedSums sums)
        : base(sums)
    {
    }

    /// <summary>The middle value of the deals won: the mean of the two middle ones where their number is even.</summary>
    public decimal? MedianWonValue { get; init; }

    /// <summary>Days from first to last day of the deals won, as number of deals by number of days; deals whose first day is unknown are not here.</summary>
    public IReadOnlyDictionary<int, long> WonCycleDays { get; init; } = new Dictionary<int, long>();

    /// <summary>Accounts that bought for the first time.</summary>
    public long NewCustomers { get; init; }

    /// <summary>All of them as one group.</summary>
    public DealGroup AsGroup() => new("", Won, Lost, WonValue, WonWithoutValue, WonCycleDays.Sum(c => c.Key * c.Value), WonCycleDays.Values.Sum());
}
