using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>One's own meetings that begin soon, with customers or leads: those with colleagues alone need no brief.</summary>
public sealed class MeetingSoonRule(IMeetingStore meetings, SalesOptions options) : INoticeRule
{
    private const int Most = 20;

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.MeetingSoon;

    /// <inheritdoc/>
    public bool IsByTheClock => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (AccessPolicy.Resolve(viewer, "me") is not Outcome<SalesScope>.Found { Value: var scope }) return [];
        var before = TimeSpan.FromMinutes(options.Notices.MeetingMinutes);
        var page = await meetings.AgendaAsync(scope, new(viewer.Now, viewer.Now + before + NoticePlanner.Pace), null, 0, Most, cancellationToken);
        return
        [
            .. page.Meetings.Where(m => m.Account is not null || m.Lead is not null).Select(m => new Notice
            {
                Kind = Kind,
                PersonId = viewer.Person.Id,
                Once = string.Create(CultureInfo.InvariantCulture, $"meeting_soon:{m.ExternalId}:{m.StartsAt.UtcTicks}"),
                Subject = $"meeting:{m.ExternalId}",
                Because = Say("You take part in this meeting."),
                Urgency = NoticeUrgency.High,
                DueAt = m.StartsAt - before,
                ExpiresAt = m.StartsAt,
            }),
        ];
    }
}
