using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Notices.Digests;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>The ledger as the data of <c>cards/digest.json</c>: a section for each day.</summary>
internal static class NoticeListCard
{
    public static DigestCard From(NoticeList list, Formats formats) => new()
    {
        Title = Say("What I sent unasked"),
        Subtitle = $"{formats.Period(list.Period)} · {list.ScopeLabel} · {formats.Count(list.Count, "message", "messages")}{(list.Pages > 1 ? Say($" · page {formats.Number(list.Page)} of {formats.Number(list.Pages)}") : "")}",
        Sections = list.Count == 0
            ? [new(Say("Nothing"), [Say("I had nothing to say on these days.")])]
            : [.. list.Notices.GroupBy(n => DateOnly.FromDateTime(formats.Local(n.DueAt))).Select(day => new DigestCardSection(formats.Date(day.Key), [.. day.Select(n => Line(n, list.Scope == "me", formats))]))],
        Buttons = [.. Page(Say("Newer"), list, list.Page - 1), .. Page(Say("Older"), list, list.Page + 1)],
    };

    private static string Line(NoticeLine line, bool isMine, Formats formats) =>
        $"{formats.Time(line.DueAt)} {(isMine ? "" : $"{line.Person}: ")}{line.Kind}{(line.Subject is { } subject ? $" ({subject[(subject.IndexOf(':', StringComparison.Ordinal) + 1)..]})" : "")} · {NoticeWords.State(line)}";

    private static IEnumerable<NoticeCardButton> Page(string title, NoticeList list, int page)
    {
        if (page < 1 || page > list.Pages) yield break;
        yield return new(title, new("list_notices", new JsonObject { ["period"] = list.Period.ToString(), ["scope"] = list.Scope, ["page"] = page }, null));
    }
}
