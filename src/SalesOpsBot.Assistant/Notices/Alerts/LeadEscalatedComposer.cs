using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>A lead that somebody lets wait, to the next manager; nothing once it is answered.</summary>
internal sealed class LeadEscalatedComposer(NewLeadCards leads) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.LeadEscalated;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await leads.WaitingAsync(notice, viewer, cancellationToken) is not { } record) return null;
        var formats = Formats.For(viewer);
        return NoticeMessage.From(new()
        {
            Title = NewLeadCards.Title(record.Lead),
            Text = Say($"{record.Owner ?? Say("Nobody")} has not answered it since {formats.Instant(record.Lead.CreatedAt)}; agreed are {leads.Agreed(viewer, formats)}."),
            Tone = "attention",
            Facts = leads.Facts(record, viewer, formats),
            Buttons = NewLeadCards.Buttons(record.Lead),
        });
    }
}
