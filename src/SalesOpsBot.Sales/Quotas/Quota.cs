using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Quotas;

/// <summary>What somebody is asked to win in a period.</summary>
public sealed class Quota
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Whose.</summary>
    public SalespersonId SalespersonId { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly Start { get; init; }

    /// <summary>The last day, included.</summary>
    public DateOnly End { get; init; }

    /// <summary>In minor units of the company's currency.</summary>
    public long Amount { get; init; }

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
