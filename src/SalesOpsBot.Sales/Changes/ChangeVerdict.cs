namespace SalesOpsBot.Sales.Changes;

/// <summary>What came of making a change.</summary>
/// <param name="Change">The change as it stands now.</param>
public sealed record ChangeVerdict(Change Change)
{
    /// <summary>True for the one call that made it; whoever comes later finds it made.</summary>
    public bool MadeNow { get; init; }

    /// <summary>What somebody else changed meanwhile; where there is any, nothing was made.</summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];

    /// <summary>Why it cannot be made at all: a record is gone or out of sight, or others hang on it.</summary>
    public string? Obstacle { get; init; }
}
