using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>One's own deals whose most pressing warning is a new one. Large deals are told of at once, the others with the summary.</summary>
public sealed class DealAtRiskRule(DealRiskService risks, SalesOptions options) : INoticeRule
{
    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.DealAtRisk;

    /// <inheritdoc/>
    public bool IsByTheClock => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken) =>
        (await risks.AtRiskAsync(viewer, "me", null, null, cancellationToken)).Match(report => Notices(viewer, report), _ => []);

    private IReadOnlyList<Notice> Notices(Viewer viewer, DealRiskReport report) =>
    [
        .. from deal in report.Deals
           let warning = report.Warnings[deal.ExternalId].FirstOrDefault(w => DealWarningFinder.Risks.Contains(w.Name))
           where warning is not null
           select new Notice
           {
               Kind = Kind,
               PersonId = viewer.Person.Id,
               Once = $"deal_at_risk:{deal.ExternalId}:{warning.Name}{Since(deal, warning)}",
               Subject = $"deal:{deal.ExternalId}",
               Because = Say("You own this deal."),
               Urgency = deal.CompanyValue?.Amount >= options.Notices.BigFrom ? NoticeUrgency.Normal : NoticeUrgency.Low,
               DueAt = viewer.Now,
               ExpiresAt = viewer.Now + Useful,
           },
    ];

    // The same warning is news again once what it stands on has moved.
    private static string Since(DealLine deal, DealWarning warning)
    {
        var day = warning.Name switch
        {
            DealWarningFinder.Overdue => deal.CloseDate,
            DealWarningFinder.Stalled => deal.StageSince,
            DealWarningFinder.NoActivity => deal.LastActivityOn,
            _ => null,
        };
        return day is { } since ? string.Create(CultureInfo.InvariantCulture, $":{since:yyyy-MM-dd}") : "";
    }
}
