using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>One's own leads that should have been answered by now.</summary>
public sealed class LeadOverdueRule(LeadResponseService responses) : INoticeRule
{
    // Older ones are no news: they stand in every summary.
    private const int LatestDays = 7;
    private static readonly TimeSpan Useful = TimeSpan.FromDays(2);

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.LeadOverdue;

    /// <inheritdoc/>
    public bool IsByTheClock => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var latest = Period.Between(viewer.Today.AddDays(-LatestDays), viewer.Today).ToString();
        return (await responses.ResponseAsync(viewer, latest, "me", cancellationToken)).Match(report => Notices(viewer, report), _ => []);
    }

    private IReadOnlyList<Notice> Notices(Viewer viewer, LeadResponseReport report) =>
    [
        .. report.Overdue.Select(lead => new Notice
        {
            Kind = Kind,
            PersonId = viewer.Person.Id,
            Once = $"lead_overdue:{lead.ExternalId}",
            Subject = $"lead:{lead.ExternalId}",
            Because = Say("This lead is yours, and the agreed time to answer it has passed."),
            DueAt = viewer.Now,
            ExpiresAt = viewer.Now + Useful,
        }),
    ];
}
