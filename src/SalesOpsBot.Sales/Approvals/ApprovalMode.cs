namespace SalesOpsBot.Sales.Approvals;

/// <summary>Whose word a step needs. Kept by number.</summary>
public enum ApprovalMode
{
    /// <summary>The first answer of anybody who is asked decides.</summary>
    First,

    /// <summary>All who are asked have to approve; one no is enough to reject.</summary>
    Unanimous,
}
