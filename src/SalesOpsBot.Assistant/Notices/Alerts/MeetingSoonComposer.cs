using System.Globalization;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>A meeting that begins soon, with a brief of the account; nothing where it was cancelled or moved.</summary>
internal sealed class MeetingSoonComposer(IMeetingStore meetings, DealService deals) : INoticeComposer
{
    private const int MostDeals = 3;
    private const int MostNames = 5;

    public NoticeKind Kind => NoticeKind.MeetingSoon;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (AccessPolicy.Resolve(viewer, "me") is not Outcome<SalesScope>.Found { Value: var scope }) return null;
        var meeting = (await meetings.FindAsync(scope, notice.SubjectKey!, viewer.Now, 1, cancellationToken)).FirstOrDefault(m => m.ExternalId == notice.SubjectKey);
        if (meeting is not { Status: MeetingStatus.Planned } || meeting.StartsAt < viewer.Now || !notice.Once.EndsWith(meeting.StartsAt.UtcTicks.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) return null;
        var (formats, open) = (Formats.For(viewer), await DealsAsync(viewer, meeting, cancellationToken));
        return NoticeMessage.From(new()
        {
            Title = $"{formats.Time(meeting.StartsAt)}: {meeting.Subject}",
            Text = Brief(meeting, open, formats),
            Facts = [.. With(meeting)],
            Lines = [.. (open?.Deals ?? []).Take(MostDeals).Select(d => DealFacts.Line(d, formats) + (d.NextStep is { Length: > 0 } step ? Say($" · next: {step}") : ""))],
            Buttons = meeting.Deal is { } deal ? [new(Say("Open the deal"), new("get_deal", new JsonObject { ["deal"] = deal }, null))] : [],
            Link = meeting.JoinUrl,
        });
    }

    private async Task<DealList?> DealsAsync(Viewer viewer, MeetingLine meeting, CancellationToken cancellationToken) =>
        meeting.Account is { } account && await deals.ListAsync(viewer, new() { Account = account, Scope = null, Status = "open" }, cancellationToken) is Outcome<DealList>.Found { Value: var list } ? list : null;

    private static string Brief(MeetingLine meeting, DealList? open, Formats formats) => (meeting.Account, open) switch
    {
        (null, _) => Say($"{formats.Number(meeting.DurationMinutes)} minutes."),
        ({ } account, { Count: > 0 }) => Say($"With {account}: {formats.Count(open!.Count, "open deal", "open deals")} worth {formats.Money(open.Value)}."),
        ({ } account, _) => Say($"With {account}. No deal is open there."),
    };

    private static IEnumerable<Fact> With(MeetingLine meeting)
    {
        if (meeting.Attendees.Count > 0) yield return new(Say("With"), string.Join(", ", meeting.Attendees.Take(MostNames)) + (meeting.Attendees.Count > MostNames ? " …" : ""));
        if (meeting.Location is { Length: > 0 } place) yield return new(Say("Where"), place);
    }
}
