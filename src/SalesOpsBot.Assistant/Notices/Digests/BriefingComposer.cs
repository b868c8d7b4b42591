using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>The summary of a day or a week; nothing where there is nothing in it.</summary>
internal sealed class BriefingComposer(BriefingSections sections) : IDigestComposer
{
    private const int MostButtons = 4;

    public NoticeKind Kind => NoticeKind.Briefing;

    public Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken) => ComposeAsync(notice, viewer, [], cancellationToken);

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, IReadOnlyList<FoldedNotice> folded, CancellationToken cancellationToken)
    {
        var formats = Formats.For(viewer);
        var days = NoticeFacts.Number(notice, "days");
        var own = await sections.OfAsync(viewer, days, formats, cancellationToken);
        // Tasks of the day stand in a section of their own.
        List<DigestCardSection> all = [.. own.Select(s => s.Section), .. FoldedSections.Of(folded, NoticeKind.TaskDue)];
        if (all.Count == 0) return null;
        var name = viewer.Person.Name.Split(' ')[0];
        var card = new DigestCard
        {
            Title = formats.Local(viewer.Now).Hour < 12 ? Say($"Good morning, {name}") : Say($"Your summary, {name}"),
            Subtitle = days > 1 ? Say($"The week of {formats.Date(viewer.Today)}") : $"{formats.DayName(viewer.Today)}, {formats.Date(viewer.Today)}",
            Sections = all,
            Buttons = [.. own.Select(s => s.Button).Take(MostButtons)],
        };
        return new($"{card.Title}: {string.Join(", ", all.Take(3).Select(s => s.Title.ToLowerInvariant()))}", "digest", card);
    }
}
