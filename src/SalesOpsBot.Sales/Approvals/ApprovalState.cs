namespace SalesOpsBot.Sales.Approvals;

/// <summary>How a request for approval stands. Kept by number: new ones go to the end.</summary>
public enum ApprovalState
{
    /// <summary>Somebody has to decide it.</summary>
    Open,

    /// <summary>Everybody who had to has approved it, and the change is made.</summary>
    Approved,

    /// <summary>Somebody who was asked said no.</summary>
    Rejected,

    /// <summary>Whoever asked took it back, or has left.</summary>
    Withdrawn,

    /// <summary>Nobody decided it in time.</summary>
    Expired,
}
