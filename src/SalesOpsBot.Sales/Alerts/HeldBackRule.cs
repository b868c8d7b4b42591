using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>What was held back in a month, on the first working day after it.</summary>
public sealed class HeldBackRule(DigestHours hours) : INoticeRule
{
    private static readonly TimeSpan Useful = TimeSpan.FromDays(5);

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.HeldBack;

    /// <inheritdoc/>
    public bool IsByTheClock => true;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Notice>>(hours.DueMonthly(viewer) is not var (due, month) ? [] :
    [
        new()
        {
            Kind = Kind,
            PersonId = viewer.Person.Id,
            Once = $"held_back:{month}",
            Facts = $$"""{"month":"{{month}}"}""",
            Because = Say("Once a month I tell what I held back."),
            Urgency = NoticeUrgency.High,
            DueAt = due,
            ExpiresAt = due + Useful,
        },
    ]);
}
