namespace SalesOpsBot.Sales.Commissions;

/// <summary>A statement with what it was made from, so that it can be made again with something changed.</summary>
/// <param name="Settlement">Who, by which plan, what was won.</param>
/// <param name="Carry">What the settlement before handed on.</param>
/// <param name="Statement">What came of it.</param>
public sealed record SettlementRun(Settlement Settlement, CommissionCarry Carry, CommissionStatement Statement)
{
    /// <summary>Makes the statement.</summary>
    public static SettlementRun Of(Settlement settlement, CommissionCarry carry) => new(settlement, carry, CommissionCalculator.Calculate(settlement, carry));
}
