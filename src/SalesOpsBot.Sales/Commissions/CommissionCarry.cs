namespace SalesOpsBot.Sales.Commissions;

/// <summary>What one settlement hands on to the next.</summary>
/// <param name="Owed">What the person owes from advances, never negative.</param>
public sealed record CommissionCarry(Money Owed)
{
    /// <summary>Deals that were settled: their commission may wait for payments, or be taken back.</summary>
    public IReadOnlyList<SettledDeal> Deals { get; init; } = [];

    /// <summary>What is to be taken back in settlements to come.</summary>
    public IReadOnlyList<ClawbackDue> Due { get; init; } = [];

    /// <summary>Nothing from before.</summary>
    public static CommissionCarry None(Currency currency) => new(Money.Zero(currency));
}
