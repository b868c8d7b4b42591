namespace SalesOpsBot.Sales.Changes;

/// <summary>What happens to a record.</summary>
public enum ChangeOperation
{
    /// <summary>Fields take other values.</summary>
    Update,

    /// <summary>It comes into being.</summary>
    Create,

    /// <summary>It is taken away: only as the undo of its creation.</summary>
    Delete,
}
