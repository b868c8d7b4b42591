using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>A new lead, to its owner; nothing once somebody has answered it or it is somebody else's.</summary>
internal sealed class LeadAssignedComposer(NewLeadCards leads) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.LeadAssigned;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await leads.WaitingAsync(notice, viewer, cancellationToken) is not { } record || record.Lead.OwnerId != viewer.Person.Id) return null;
        var formats = Formats.For(viewer);
        return NoticeMessage.From(new()
        {
            Title = NewLeadCards.Title(record.Lead),
            Text = Say($"A new lead for you, come {formats.Instant(record.Lead.CreatedAt)}. Agreed is an answer within {leads.Agreed(viewer, formats)}."),
            Tone = "good",
            Facts = leads.Facts(record, viewer, formats),
            Buttons = NewLeadCards.Buttons(record.Lead),
        });
    }
}
