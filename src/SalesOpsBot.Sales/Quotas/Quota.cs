using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Quotas;

/// <summary>
/// What somebody is asked to win in a period. Versions are only ever added, never changed: another amount for the same days is a row of its own, in force from its own day
/// on, so that an old statement can be made again to the cent.
/// </summary>
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

    /// <summary>The day from which this amount holds: what is asked about days that end before it goes by the version before.</summary>
    /// <value>The first day of the period, unless a change came later.</value>
    public DateOnly ValidFrom { get; init; }

    /// <summary>1 for the first for its days with this <see cref="ValidFrom"/>; a correction has the next number and takes its place.</summary>
    public int Version { get; init; } = 1;

    /// <summary>When it was written down.</summary>
    public DateTimeOffset KeptAt { get; init; }

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
