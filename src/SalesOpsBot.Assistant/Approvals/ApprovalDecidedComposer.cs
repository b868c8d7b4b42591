using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>Tells somebody what became of their request.</summary>
internal sealed class ApprovalDecidedComposer(ApprovalService approvals) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.ApprovalDecided;

    public Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken) =>
        ApprovalNotice.ComposeAsync(approvals, notice, viewer, report => report.Record.Approval.State != ApprovalState.Open, cancellationToken);
}
