namespace SalesOpsBot.Sales.Changes;

/// <summary>Whose value stands where somebody else changed a field meanwhile.</summary>
public enum ConflictChoice
{
    /// <summary>What it is now: theirs.</summary>
    Now,

    /// <summary>What the change would make it.</summary>
    Mine,

    /// <summary>What it was when the change was prepared.</summary>
    Seen,
}
