using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>Puts a request to somebody who has to decide it. It says what is true when it leaves, also that it was decided meanwhile: its card turns to that where it stands.</summary>
internal sealed class ApprovalWaitingComposer(ApprovalService approvals) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.ApprovalWaiting;

    public Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken) =>
        ApprovalNotice.ComposeAsync(approvals, notice, viewer, report => notice.State != NoticeState.Waiting || report.MayDecide, cancellationToken);
}
