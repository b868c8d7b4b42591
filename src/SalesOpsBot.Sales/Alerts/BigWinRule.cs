using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>Large deals that were won in the last days by the people below.</summary>
public sealed class BigWinRule(IDealStore deals, SalesOptions options) : INoticeRule
{
    private const int LatestDays = 3;
    private const int Most = 10;
    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.BigWin;

    /// <inheritdoc/>
    public bool IsByTheClock => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (AccessPolicy.Everything(viewer) is not Outcome<SalesScope>.Found { Value: var scope }) return [];
        var least = Money.Of(options.Notices.BigFrom, options.CompanyCurrency).MinorUnits;
        var filter = new DealFilter { Status = DealStatus.Won, Closing = new(viewer.Today.AddDays(-LatestDays), viewer.Today), MinValue = least };
        var page = await deals.ListAsync(scope, filter, DealOrder.Value, 0, Most, cancellationToken);
        return
        [
            .. page.Deals.Where(d => d.OwnerId != viewer.Person.Id).Select(deal => new Notice
            {
                Kind = Kind,
                PersonId = viewer.Person.Id,
                Once = $"big_win:{deal.ExternalId}",
                Subject = $"deal:{deal.ExternalId}",
                Because = Say($"Wins of your people from {options.Notices.BigFrom:N0} {options.Currency} on are told."),
                DueAt = viewer.Now,
                ExpiresAt = viewer.Now + Useful,
            }),
        ];
    }
}
