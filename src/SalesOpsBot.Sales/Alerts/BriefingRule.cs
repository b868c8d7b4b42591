using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>The summary of the day, or of the week for those who want it weekly; who leads and wants it weekly gets the week's report instead.</summary>
public sealed class BriefingRule(DigestHours hours) : INoticeRule
{
    private static readonly TimeSpan Useful = TimeSpan.FromHours(10);

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.Briefing;

    /// <inheritdoc/>
    public bool IsByTheClock => true;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (hours.Due(viewer) is not var (due, schedule) || (schedule.IsWeekly && viewer.Person.Role is Role.Manager or Role.SalesOperations)) return Task.FromResult<IReadOnlyList<Notice>>([]);
        return Task.FromResult<IReadOnlyList<Notice>>(
        [
            new()
            {
                Kind = Kind,
                PersonId = viewer.Person.Id,
                Once = string.Create(CultureInfo.InvariantCulture, $"briefing:{viewer.Today:yyyy-MM-dd}"),
                Facts = schedule.IsWeekly ? """{"days":7}""" : """{"days":1}""",
                Because = viewer.Person.Digest is null ? Say("People of your role get a summary unless they say otherwise.") : Say("You asked for a summary at this hour."),
                Urgency = NoticeUrgency.High,
                DueAt = due,
                ExpiresAt = due + Useful,
            },
        ]);
    }
}
