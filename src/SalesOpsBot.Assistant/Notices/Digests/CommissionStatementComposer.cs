using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Commissions;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>The statement of the month that is over; nothing where nothing is paid.</summary>
internal sealed class CommissionStatementComposer(CommissionService commissions) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.CommissionStatement;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await commissions.CommissionAsync(viewer, NoticeFacts.Text(notice, "month"), "me", null, cancellationToken) is not Outcome<CommissionReport>.Found { Value: { Statements.Count: > 0, Total.MinorUnits: not 0 } report }) return null;
        var formats = Formats.For(viewer);
        return new(Say($"Your commission of {formats.Period(report.Period)}: {formats.Exact(report.Total)}"), "commission", CommissionCard.From(report, formats));
    }
}
