using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>A request with the change that it is about.</summary>
public sealed record ApprovalRecord(Approval Approval, Change Change);
