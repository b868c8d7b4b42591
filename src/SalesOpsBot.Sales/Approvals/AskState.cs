namespace SalesOpsBot.Sales.Approvals;

/// <summary>What became of asking somebody. Kept by number: new ones go to the end.</summary>
public enum AskState
{
    /// <summary>The person has not decided, or is not asked yet.</summary>
    Waiting,

    /// <summary>Yes.</summary>
    Approved,

    /// <summary>No.</summary>
    Rejected,

    /// <summary>Somebody else decided, or the person may not decide any more.</summary>
    Moot,
}
