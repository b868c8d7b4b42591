using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Alerts;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>A forecast that is to be submitted; nothing once it is.</summary>
internal sealed class ForecastDueComposer(ForecastDueRule rule) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.ForecastDue;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        var (quarter, formats) = (Period.TryParse(NoticeFacts.Text(notice, "quarter"))!.Value, Formats.For(viewer));
        if ((await rule.FindAsync(viewer, cancellationToken)).Count == 0) return null;
        return NoticeMessage.From(new()
        {
            Title = Say($"Your forecast for {formats.Period(quarter)}"),
            Text = Say($"The quarter ends on {formats.Date(quarter.End)}. What do you commit? Say it like “I commit 120k this quarter”."),
            Buttons =
            [
                new(Say("My figures"), new("get_forecast", new JsonObject { ["period"] = quarter.ToString() }, null)),
                new(Say("Submit"), new("submit_forecast", new JsonObject { ["period"] = quarter.ToString() }, null)),
            ],
        });
    }
}
