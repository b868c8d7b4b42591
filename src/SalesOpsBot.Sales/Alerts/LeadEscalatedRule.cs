using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads.Intake;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>Leads that somebody who reports to one has let wait for twice the agreed time, in working hours. Only the next manager is told, not all above.</summary>
public sealed class LeadEscalatedRule(LeadResponseService responses) : INoticeRule
{
    private const int LatestDays = 7;

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.LeadEscalated;

    /// <inheritdoc/>
    public bool IsByTheClock => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.Person.Role != Role.Manager || viewer.Org.Below(viewer.Person.Id).Count == 0) return [];
        var latest = Period.Between(viewer.Today.AddDays(-LatestDays), viewer.Today).ToString();
        return (await responses.ResponseAsync(viewer, latest, "team", cancellationToken)).Match(report => Notices(viewer, report), _ => []);
    }

    private static IReadOnlyList<Notice> Notices(Viewer viewer, LeadResponseReport report)
    {
        var direct = viewer.Org.People.Where(p => p.ManagerId == viewer.Person.Id).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. report.Overdue.Where(lead => lead.LateMinutes >= report.TargetMinutes && lead.Owner is { } owner && direct.Contains(owner))
                .Select(lead => LeadNotices.Escalated(lead.ExternalId, viewer.Person.Id, viewer.Now)),
        ];
    }
}
