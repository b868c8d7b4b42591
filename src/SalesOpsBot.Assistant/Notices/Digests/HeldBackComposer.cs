using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>What did not come one by one in a month, and why; nothing where nothing was held back. What waited for a summary because it could is no news.</summary>
internal sealed class HeldBackComposer(INoticeStore store) : INoticeComposer
{
    private const int Most = 6;

    public NoticeKind Kind => NoticeKind.HeldBack;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        var month = Period.TryParse(NoticeFacts.Text(notice, "month"))!.Value;
        var (from, before) = viewer.Instants(month.Days);
        var totals = (await store.HeldBackAsync(viewer.Person.Id, from, before, cancellationToken)).Where(t => t.Reason != AttentionBudget.CanWait && !NoticeKinds.Of(t.Kind).IsDigest).ToList();
        if (totals.Count == 0) return null;
        var formats = Formats.For(viewer);
        return NoticeMessage.From(new()
        {
            Title = Say($"What I held back in {formats.Period(month)}"),
            Text = Say($"{formats.Count(totals.Sum(t => t.Count), "message", "messages")} did not come to you one by one."),
            Lines = [.. totals.Take(Most).Select(t => $"{NoticeKinds.Of(t.Kind).Label}: {formats.Number(t.Count)}, {(t.State == NoticeState.Folded ? Say("in your summary, for ") : "")}{t.Reason}")],
            Buttons = [new(Say("My settings"), new("get_preferences", [], null))],
        });
    }
}
