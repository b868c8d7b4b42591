namespace SalesOpsBot.Sales.Commissions;

/// <summary>
/// One version of a commission plan. Versions are only ever added, never changed: a plan with the same name that starts on another day, or a correction that starts on
/// the same day, is a row of its own, so that an old statement can be made again to the cent.
/// </summary>
public sealed class CommissionPlan
{
    /// <summary>The key; zero until it is kept.</summary>
    public int Id { get; init; }

    /// <summary>Its name; a new version of a plan keeps the name.</summary>
    public required string Name { get; init; }

    /// <summary>The first day that it is in force, until the next day that a version of the same name begins with.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>1 for the first with this name and day; a correction has the next number and takes its place.</summary>
    public int Version { get; init; } = 1;

    /// <summary>When it was written down. What was paid before that went by the version before.</summary>
    public DateTimeOffset KeptAt { get; init; }

    /// <summary>What it pays.</summary>
    public required CommissionRules Rules { get; init; }

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
