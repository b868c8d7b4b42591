using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>The month's commission, on the first working day after it.</summary>
public sealed class CommissionStatementRule(DigestHours hours) : INoticeRule
{
    private static readonly TimeSpan Useful = TimeSpan.FromDays(5);

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.CommissionStatement;

    /// <inheritdoc/>
    public bool IsByTheClock => true;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Notice>>(hours.DueMonthly(viewer) is not var (due, month) ? [] :
    [
        new()
        {
            Kind = Kind,
            PersonId = viewer.Person.Id,
            Once = $"commission_statement:{month}",
            Facts = $$"""{"month":"{{month}}"}""",
            Because = Say("The month is over."),
            Urgency = NoticeUrgency.High,
            DueAt = due,
            ExpiresAt = due + Useful,
        },
    ]);
}
