namespace SalesOpsBot.Sales.Changes;

/// <summary>What a change needs before it is made, the least first.</summary>
public enum ChangeDemand
{
    /// <summary>Nothing: it is made at once, and can be undone.</summary>
    Nothing,

    /// <summary>The person's confirmation.</summary>
    Confirmation,

    /// <summary>A reason, and the confirmation.</summary>
    Reason,

    /// <summary>Somebody else's approval.</summary>
    Approval,
}
