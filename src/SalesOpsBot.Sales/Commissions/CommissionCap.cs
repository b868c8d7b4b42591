namespace SalesOpsBot.Sales.Commissions;

/// <summary>The upper bounds of a plan, in units of the company's currency. Extras lie outside both.</summary>
public sealed record CommissionCap
{
    /// <summary>What is paid at most in a settlement.</summary>
    public decimal? Period { get; init; }

    /// <summary>What is earned at most with one deal.</summary>
    public decimal? Deal { get; init; }
}
