using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Leads.Funnels;

/// <summary>The answer to "how do leads turn into deals?".</summary>
public sealed record FunnelReport : Answer
{
    /// <summary>The period that the leads arrived in.</summary>
    public required Period Period { get; init; }

    /// <summary>The steps, from leads to won.</summary>
    public required IReadOnlyList<FunnelStep> Steps { get; init; }

    /// <summary>Leads of the period that are still open, and may yet go further.</summary>
    public required long StillOpen { get; init; }

    /// <summary>Leads of the period that were given up.</summary>
    public required long GivenUp { get; init; }
}
