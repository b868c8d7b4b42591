using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>A manager's week: forecast and what moved it, the team's figures, kinds of rep, risks.</summary>
internal sealed class WeeklyReportComposer(WeeklyReportSections sections) : IDigestComposer
{
    public NoticeKind Kind => NoticeKind.WeeklyReport;

    public Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken) => ComposeAsync(notice, viewer, [], cancellationToken);

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, IReadOnlyList<FoldedNotice> folded, CancellationToken cancellationToken)
    {
        var formats = Formats.For(viewer);
        var own = await sections.OfAsync(viewer, formats, cancellationToken);
        List<DigestCardSection> all = [.. own, .. FoldedSections.Of(folded)];
        if (all.Count == 0) return null;
        var card = new DigestCard
        {
            Title = Say("Your week"),
            Subtitle = $"{formats.DayName(viewer.Today)}, {formats.Date(viewer.Today)}",
            Sections = all,
            Buttons =
            [
                new(Say("Forecast"), new("get_forecast", [], null)),
                new(Say("What moved"), new("get_pipeline_changes", [], null)),
                new(Say("Kinds of rep"), new("get_rep_quadrants", [], null)),
                new(Say("Deals at risk"), new("list_deals_at_risk", new JsonObject { ["scope"] = AccessPolicy.DefaultFor(viewer.Person.Role) }, null)),
            ],
        };
        return new($"{card.Title}: {(own.Count > 0 && own[0].Lines.Count > 0 ? own[0].Lines[0] : all[0].Title)}", "digest", card);
    }
}
