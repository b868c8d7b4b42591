namespace SalesOpsBot.Sales.Deals;

/// <summary>Closed deals that share an owner, a product … Sums of the database; amounts in minor units of the company's currency.</summary>
/// <param name="Key">The owner's number, the product's or account's name, the sector, the stage, or the day as <c>2017-10-03</c>; empty where deals have none.</param>
/// <param name="Won">Deals won.</param>
/// <param name="Lost">Deals lost.</param>
/// <param name="WonValue">Value of the deals won.</param>
/// <param name="WonWithoutValue">Deals won without a value in the company's currency.</param>
/// <param name="CycleDays">Sum of days from first day to close of the deals won whose first day is known.</param>
/// <param name="Cycles">How many those are.</param>
public sealed record DealGroup(string Key, long Won, long Lost, long WonValue, long WonWithoutValue, long CycleDays, long Cycles)
{
    /// <summary>The quota that the group is asked to win; nothing where there is none, or none was asked for.</summary>
    public long? Quota { get; init; }

    /// <summary>Two groups as one, under the first one's key.</summary>
    public static DealGroup operator +(DealGroup left, DealGroup right) => new(
        left.Key,
        left.Won + right.Won,
        left.Lost + right.Lost,
        left.WonValue + right.WonValue,
        left.WonWithoutValue + right.WonWithoutValue,
        left.CycleDays + right.CycleDays,
        left.Cycles + right.Cycles)
    {
        Quota = left.Quota is null && right.Quota is null ? null : (left.Quota ?? 0) + (right.Quota ?? 0),
    };
}
