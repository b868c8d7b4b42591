namespace SalesOpsBot.Sales.Commissions;

/// <summary>The lower bounds of a plan.</summary>
public sealed record CommissionFloor
{
    /// <summary>The share of the target below which the rate pays nothing; 0.5 is half of it.</summary>
    public decimal? Attainment { get; init; }

    /// <summary>What commission at the rate comes to at least in a settlement, in units of the company's currency.</summary>
    public decimal? PayOut { get; init; }
}
