using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Stores;

/// <summary>The wins of some days with all that commission depends on, as one snapshot.</summary>
internal sealed class WinsQuery(SalesDbContext context, SalesScope scope, DateRange days, DateOnly asOf, Currency currency)
{
    private readonly DateOnly _last = days.End < asOf ? days.End : asOf;

    public async Task<IReadOnlyList<DealWin>> RunAsync(CancellationToken cancellationToken)
    {
        if (days.Start > asOf) return [];
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);

        // Owned deals are found by one index and shared ones by another; both in one condition would find neither.
        var shared = context.DealSplits.Within(scope).Select(s => s.DealId);
        var wins = await NowWonAsync(context.Deals.Within(scope), cancellationToken);
        wins.AddRange(await OnceWonAsync(context.Deals.Within(scope), cancellationToken));
        if (scope.Owners is not null)
        {
            wins.AddRange(await NowWonAsync(context.Deals.Where(d => shared.Contains(d.Id)), cancellationToken));
            wins.AddRange(await OnceWonAsync(context.Deals.Where(d => shared.Contains(d.Id)), cancellationToken));
        }

        return await CompleteAsync([.. wins.DistinctBy(w => (w.DealId, w.WonOn)).OrderBy(w => w.WonOn).ThenBy(w => w.DealId.Value)], cancellationToken);
    }

    private Task<List<DealWin>> NowWonAsync(IQueryable<Deal> deals, CancellationToken cancellationToken) => (
        from deal in deals.Where(d => d.Status == DealStatus.Won && d.CloseDate >= days.Start && d.CloseDate <= _last)
        from product in context.Products.Where(p => p.Id == deal.ProductId).DefaultIfEmpty()
        select new DealWin
        {
            DealId = deal.Id,
            ExternalId = deal.ExternalId,
            Name = deal.Name,
            Product = product.Name,
            OwnerId = deal.OwnerId,
            WonOn = deal.CloseDate!.Value,
            Value = deal.CompanyValue == null ? null : new Money(deal.CompanyValue.Value, currency),
            OwnValue = deal.Value == null ? null : new Money(deal.Value.Value, new Currency(deal.CurrencyCode)),
        }).ToListAsync(cancellationToken);

    /// <summary>Wins that were taken back: the deal itself may be open, lost, or won again on another day by now.</summary>
    private Task<List<DealWin>> OnceWonAsync(IQueryable<Deal> deals, CancellationToken cancellationToken) => (
        from reversal in context.DealReversals.Where(r => r.WonOn >= days.Start && r.WonOn <= _last)
        join deal in deals on reversal.DealId equals deal.Id
        where deal.Status != DealStatus.Won || deal.CloseDate != reversal.WonOn
        from product in context.Products.Where(p => p.Id == deal.ProductId).DefaultIfEmpty()
        orderby reversal.Id
        select new DealWin
        {
            DealId = deal.Id,
            ExternalId = deal.ExternalId,
            Name = deal.Name,
            Product = product.Name,
            OwnerId = deal.OwnerId,
            WonOn = reversal.WonOn,
            Value = new Money(reversal.WonValue, currency),
        }).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<DealWin>> CompleteAsync(List<DealWin> wins, CancellationToken cancellationToken)
    {
        var ids = wins.Select(w => w.DealId).Distinct().ToList();
        var splits = (await context.DealSplits.Where(s => ids.Contains(s.DealId)).OrderBy(s => s.Id).ToListAsync(cancellationToken)).ToLookup(s => s.DealId);
        var reversals = (await context.DealReversals.Where(r => ids.Contains(r.DealId) && r.ReversedOn <= asOf).OrderBy(r => r.ReversedOn).ThenBy(r => r.Id).ToListAsync(cancellationToken)).ToLookup(r => (r.DealId, r.WonOn));
        var payments = (await context.DealPayments.Where(p => ids.Contains(p.DealId) && p.PaidOn <= asOf).OrderBy(p => p.PaidOn).ThenBy(p => p.Id).ToListAsync(cancellationToken)).ToLookup(p => p.DealId);
        return wins.ConvertAll(w => splits.Contains(w.DealId) || reversals.Contains((w.DealId, w.WonOn)) || payments.Contains(w.DealId)
            ? w with { Splits = [.. splits[w.DealId]], Reversals = [.. reversals[(w.DealId, w.WonOn)]], Payments = [.. payments[w.DealId]] }
            : w);
    }
}
