using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Forecasting;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>A quota that is reached: one's own, or that of somebody who reports to one.</summary>
internal sealed class QuotaReachedComposer(ForecastService forecasts) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.QuotaReached;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        var quarter = NoticeFacts.Text(notice, "quarter");
        if (viewer.Org.People.FirstOrDefault(p => p.ExternalId == notice.SubjectKey) is not { } person) return null;
        var (isMine, scope) = (person.Id == viewer.Person.Id, person.Id == viewer.Person.Id ? "me" : $"rep:{person.Name}");
        if (await forecasts.ForecastAsync(viewer, quarter, scope, null, cancellationToken) is not Outcome<ForecastReport>.Found { Value: { Forecast: { QuotaMet: true, Quota: { } quota } forecast } report }) return null;
        var formats = Formats.For(viewer);
        return NoticeMessage.From(new()
        {
            Title = isMine ? Say("You reached your quota") : Say($"{person.Name} reached the quota"),
            Text = Say($"{formats.Money(forecast.Won)} won in {formats.Period(report.Period)}, {formats.Percent(forecast.Attainment ?? 0)} of {formats.Money(quota)}. {(isMine ? Say("Congratulations!") : Say("A word from you would do good."))}"),
            Tone = "good",
            Buttons = [new(Say("The figures"), new("get_forecast", new JsonObject { ["period"] = quarter, ["scope"] = scope }, null))],
        });
    }
}
