using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>In the last days of a fiscal quarter: the forecast that one has not submitted in them.</summary>
public sealed class ForecastDueRule(IForecastSubmissionStore submissions, SalesOptions options) : INoticeRule
{
    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.ForecastDue;

    /// <inheritdoc/>
    public bool IsByTheClock => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var quarter = options.Calendar.QuarterOf(viewer.Today);
        var from = quarter.End.AddDays(1 - options.Notices.ForecastDueDays);
        if (viewer.Today < from || AccessPolicy.Everything(viewer) is not Outcome<SalesScope>.Found { Value: var scope }) return [];
        var (asked, over) = viewer.Instants(new(from, quarter.End));
        var submitted = await submissions.SubmissionsAsync(scope, quarter.Days, cancellationToken);
        if (submitted.Any(s => s.SalespersonId == viewer.Person.Id && s.SubmittedAt >= asked)) return [];
        return
        [
            new()
            {
                Kind = Kind,
                PersonId = viewer.Person.Id,
                Once = $"forecast_due:{quarter}",
                Facts = $$"""{"quarter":"{{quarter}}"}""",
                Because = Say("The quarter ends soon, and you have not submitted your forecast in its last days."),
                DueAt = viewer.Now,
                ExpiresAt = over,
            },
        ];
    }
}
