namespace SalesOpsBot.Sales.Approvals;

/// <summary>The first requests of a list, oldest first, the open ones before the others.</summary>
/// <param name="Records">Them.</param>
/// <param name="Count">How many there are.</param>
public sealed record ApprovalPage(IReadOnlyList<ApprovalRecord> Records, long Count);
