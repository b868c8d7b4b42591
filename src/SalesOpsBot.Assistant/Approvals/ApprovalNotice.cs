using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>A notice whose card is the request itself.</summary>
internal static class ApprovalNotice
{
    public static async Task<NoticeMessage?> ComposeAsync(ApprovalService approvals, Notice notice, Viewer viewer, Func<ApprovalReport, bool> isWorthIt, CancellationToken cancellationToken)
    {
        var shown = await approvals.ShowAsync(viewer, notice.Subject?.Split(':')[^1], cancellationToken);
        return shown.Match<NoticeMessage?>(report => isWorthIt(report) ? Message(ApprovalCard.From(report, Formats.For(viewer))) : null, _ => null);
    }

    private static NoticeMessage Message(ApprovalCard card) => new($"{card.State}: {card.Title}", "approval", card);
}
