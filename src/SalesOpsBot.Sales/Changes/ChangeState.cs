namespace SalesOpsBot.Sales.Changes;

/// <summary>How a change stands. Kept by number: new ones go to the end.</summary>
public enum ChangeState
{
    /// <summary>Shown, and waiting for a word.</summary>
    Pending,

    /// <summary>Made.</summary>
    Applied,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Prepared anew with other values.</summary>
    Superseded,

    /// <summary>Made, and taken back by another change.</summary>
    Undone,

    /// <summary>Confirmed by whoever asked for it, and waiting for somebody's approval.</summary>
    Requested,

    /// <summary>Not approved, or not in time.</summary>
    Declined,
}
