using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>The answer to "what if I close …?": pay-out, attainment, tier, forecast and team, now and then.</summary>
public sealed record CommissionSimulation : Answer
{
    /// <summary>Whose commission.</summary>
    public required string Person { get; init; }

    /// <summary>The period that is settled.</summary>
    public required Period Period { get; init; }

    /// <summary>The open deals that would be won.</summary>
    public required IReadOnlyList<DealLine> Deals { get; init; }

    /// <summary>What would be won beside them.</summary>
    public Money? Amount { get; init; }

    /// <summary>What would be won in all, before splits.</summary>
    public required Money Added { get; init; }

    /// <summary>The statement as it stands.</summary>
    public required CommissionStatement Now { get; init; }

    /// <summary>The statement as it would be.</summary>
    public required CommissionStatement Then { get; init; }

    /// <summary>What the pay-out would gain.</summary>
    public Money Gain => Then.Total - Now.Total;

    /// <summary>The lines that these wins would add, or that would come out otherwise because of them.</summary>
    public required IReadOnlyList<CommissionLine> NewLines { get; init; }

    /// <summary>The person's forecast for the period.</summary>
    public required SimulatedForecast Forecast { get; init; }

    /// <summary>The forecast of the team that the person belongs to, without its figures where the asker may not see them; nothing where there is no manager.</summary>
    public SimulatedForecast? Team { get; init; }
}
