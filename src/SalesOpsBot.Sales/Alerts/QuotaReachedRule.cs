using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>Who reached the quota of the running quarter: oneself, and those who report directly to one.</summary>
public sealed class QuotaReachedRule(IDealStore deals, IQuotaStore quotas, SalesOptions options) : INoticeRule
{
    private static readonly TimeSpan Useful = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.QuotaReached;

    /// <inheritdoc/>
    public bool IsByTheClock => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var quarter = options.Calendar.QuarterOf(viewer.Today);
        if (AccessPolicy.Everything(viewer) is not Outcome<SalesScope>.Found { Value: var scope }) return [];
        var targets = QuotaCalculator.ByPerson(await quotas.QuotasAsync(scope, quarter.Days, cancellationToken), quarter.Days, options.CompanyCurrency);
        var mine = targets.Where(t => t.Value.MinorUnits > 0 && IsMine(viewer, t.Key)).ToList();
        if (mine.Count == 0) return [];
        var won = (await deals.ClosedSumsAsync(scope, quarter.Days, viewer.Today, cancellationToken)).WonValueByOwner;
        return [.. mine.Where(t => won.GetValueOrDefault(t.Key.Value) >= t.Value.MinorUnits).Select(t => Reached(viewer, viewer.Org.Find(t.Key)!, quarter))];
    }

    private static bool IsMine(Viewer viewer, SalespersonId person) =>
        viewer.Org.Find(person) is { Role: Role.Rep or Role.Sdr, Active: true } seller && (seller.Id == viewer.Person.Id || seller.ManagerId == viewer.Person.Id);

    private Notice Reached(Viewer viewer, Salesperson who, Period quarter) => new()
    {
        Kind = Kind,
        PersonId = viewer.Person.Id,
        Once = $"quota_reached:{who.ExternalId}:{quarter}",
        Subject = $"person:{who.ExternalId}",
        Facts = $$"""{"quarter":"{{quarter}}"}""",
        Because = who.Id == viewer.Person.Id ? Say("It is your quota.") : Say($"{who.Name} reports to you."),
        DueAt = viewer.Now,
        ExpiresAt = viewer.Now + Useful,
    };
}
