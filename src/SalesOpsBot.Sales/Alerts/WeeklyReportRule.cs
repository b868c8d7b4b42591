using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>The week's report, for those who lead.</summary>
public sealed class WeeklyReportRule(DigestHours hours) : INoticeRule
{
    private static readonly TimeSpan Useful = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.WeeklyReport;

    /// <inheritdoc/>
    public bool IsByTheClock => true;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Notice>>(hours.DueWeekly(viewer) is not var (due, _) ? [] :
    [
        new()
        {
            Kind = Kind,
            PersonId = viewer.Person.Id,
            Once = string.Create(CultureInfo.InvariantCulture, $"weekly_report:{viewer.Today:yyyy-MM-dd}"),
            Because = Say("You lead people, and it is the first day of your week."),
            Urgency = NoticeUrgency.High,
            DueAt = due,
            ExpiresAt = due + Useful,
        },
    ]);
}
