using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>What a customer paid for a deal, net of tax.</summary>
public sealed class DealPayment
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>For which deal.</summary>
    public DealId DealId { get; init; }

    /// <summary>The day it came in.</summary>
    public DateOnly PaidOn { get; init; }

    /// <summary>In minor units of the company's currency; negative where money went back.</summary>
    public long Amount { get; init; }
}
