using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>A large deal that was won.</summary>
internal sealed class BigWinComposer(DealService deals) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.BigWin;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await deals.DetailAsync(viewer, notice.SubjectKey, cancellationToken) is not Outcome<DealDetail>.Found { Value.Deal: { Status: DealStatus.Won } deal }) return null;
        var formats = Formats.For(viewer);
        return NoticeMessage.From(new()
        {
            Title = Say("A big win"),
            Text = Say($"{deal.Owner ?? Say("Somebody")} won {deal.Name}{(deal.Value is { } value ? Say($" for {formats.Money(value)}") : "")}."),
            Tone = "good",
            Buttons = [new(Say("Open the deal"), new("get_deal", new JsonObject { ["deal"] = deal.ExternalId }, null))],
        });
    }
}
