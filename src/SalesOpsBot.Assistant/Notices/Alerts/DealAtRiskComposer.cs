using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>A deal that needs a look; nothing once it is closed, or all is well with it.</summary>
internal sealed class DealAtRiskComposer(DealService deals) : INoticeComposer
{
    private const int MostWarnings = 2;

    public NoticeKind Kind => NoticeKind.DealAtRisk;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await deals.DetailAsync(viewer, notice.SubjectKey, cancellationToken) is not Outcome<DealDetail>.Found { Value: var detail }) return null;
        var warnings = detail.Warnings.Where(w => DealWarningFinder.Risks.Contains(w.Name)).Take(MostWarnings).ToList();
        if (warnings.Count == 0) return null;
        var formats = Formats.For(viewer);
        return NoticeMessage.From(new()
        {
            Title = detail.Deal.Label,
            Text = string.Join(' ', warnings.Select(w => w.Message)),
            Tone = "warning",
            Facts = DealFacts.Of(detail.Deal, formats),
            Buttons = [new(Say("Open the deal"), new("get_deal", new JsonObject { ["deal"] = detail.Deal.ExternalId }, null))],
        });
    }
}
