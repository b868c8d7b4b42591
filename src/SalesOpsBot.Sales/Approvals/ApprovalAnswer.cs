namespace SalesOpsBot.Sales.Approvals;

/// <summary>What came of somebody's word about a request.</summary>
public enum ApprovalAnswer
{
    /// <summary>It was decided before.</summary>
    Closed,

    /// <summary>It is the person's own request.</summary>
    Own,

    /// <summary>The person is not asked, or not any more.</summary>
    NotAsked,

    /// <summary>The person has said their word already.</summary>
    Given,

    /// <summary>It was approved, and goes on to others.</summary>
    Goes,

    /// <summary>It was the last word that was needed.</summary>
    Approved,

    /// <summary>It was rejected.</summary>
    Rejected,

    /// <summary>Whoever asked took it back.</summary>
    Withdrawn,
}
