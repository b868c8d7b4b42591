using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>Somebody else changed one's deal; nothing where one may not see it any more.</summary>
internal sealed class DealChangedComposer(DealService deals) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.DealChanged;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await deals.DetailAsync(viewer, notice.SubjectKey, cancellationToken) is not Outcome<DealDetail>.Found { Value.Deal: var deal }) return null;
        var formats = Formats.For(viewer);
        var facts = JsonSerializer.Deserialize<DealChangedFacts>(notice.Facts!, Json.Options)!;
        return NoticeMessage.From(new()
        {
            Title = deal.Name,
            Text = Say($"{facts.By} changed {string.Join(Say(" and "), facts.Fields.Select(f => Field(f).Label.ToString().ToLowerInvariant()))}."),
            Facts = [.. facts.Fields.Select(f => new Fact(Field(f).Label, $"{FieldFormat.Of(Field(f).Kind, f.Before, formats)} → {FieldFormat.Of(Field(f).Kind, f.After, formats)}"))],
            Buttons =
            [
                new(Say("Open the deal"), new("get_deal", new JsonObject { ["deal"] = deal.ExternalId }, null)),
                new(Say("History"), new("get_history", new JsonObject { ["what"] = deal.ExternalId }, null)),
            ],
        });
    }

    private static RecordField Field(FieldChange change) => RecordFields.Of(RecordKind.Deal, change.Field);
}
