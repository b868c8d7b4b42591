using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Stores;

internal sealed class DealHistoryStore(IDbContextFactory<SalesDbContext> contexts, IDataState state) : IDealHistoryStore
{
    private const int Years = 2;
    private const int MostDeals = 100_000;

    /// <summary>Ages by the day while they matter by the day, then by five days; each group lies within one of the model's bands.</summary>
    private const int DailyUntil = 30;
    private const int OldFrom = 140;

    private volatile Memory? _company;

    public async Task<DealHistory> HistoryAsync(SalesScope scope, DateOnly today, CancellationToken cancellationToken)
    {
        var now = await state.ReadAsync(cancellationToken);
        if (scope.Owners is null && _company is { } same && same.State == now && same.Today == today) return same.History;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        if (scope.Owners is not null) return await ReadAsync(context, scope, today, cancellationToken);
        // Most changes close nothing, and leave what was learnt as it is.
        var closing = await LastClosingAsync(context, cancellationToken);
        var isSame = _company is { } memory && (memory.State.Imports, memory.LastClosing, memory.Today) == (now.Imports, closing, today);
        var history = isSame ? _company!.History : await ReadAsync(context, scope, today, cancellationToken);
        _company = new(now, closing, today, history);
        return history;
    }

    public async Task<WonByDay> WonByDayAsync(SalesScope scope, DateRange days, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var wins = await context.Deals.Within(scope)
            .Where(d => d.Status == DealStatus.Won && d.CloseDate >= days.Start && d.CloseDate <= days.End)
            .GroupBy(d => d.CloseDate)
            .Select(g => new { Day = g.Key!.Value, Value = g.Sum(d => d.CompanyValue ?? 0) })
            .ToListAsync(cancellationToken);
        return new(wins.Select(w => (w.Day.DayNumber, w.Value)));
    }

    public async Task<(IReadOnlyList<OpenDeals> All, IReadOnlyList<OpenDeals> Due)> OpenAsync(SalesScope scope, DateRange due, DateOnly today, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var day = today.DayNumber;
        var groups = await context.Deals.Within(scope)
            .Where(d => d.Status == DealStatus.Open && d.Category != ForecastCategory.Omitted)
            .Select(d => new { d.OwnerId, d.ProductId, d.StageId, Age = day - (int?)(object?)d.CreatedOn, d.CompanyValue, IsDue = d.CloseDate >= due.Start && d.CloseDate <= due.End })
            .GroupBy(d => new { d.OwnerId, d.ProductId, d.StageId, Known = d.Age != null, Step = d.Age < DailyUntil ? d.Age : d.Age < OldFrom ? DailyUntil + (d.Age / 5) : OldFrom, d.IsDue })
            .Select(g => new { g.Key, Ages = g.Sum(d => (long?)d.Age) ?? 0, Aged = g.LongCount(d => d.Age != null), Count = g.LongCount(), Value = g.Sum(d => d.CompanyValue ?? 0) })
            .ToListAsync(cancellationToken);
        return (
            [.. groups.GroupBy(g => (g.Key.OwnerId, g.Key.ProductId, g.Key.StageId, g.Key.Known, g.Key.Step))
                .Select(all => Group(all.Key.OwnerId, all.Key.ProductId, all.Key.StageId, all.Sum(g => g.Ages), all.Sum(g => g.Aged), all.Sum(g => g.Count), all.Sum(g => g.Value)))],
            [.. groups.Where(g => g.Key.IsDue).Select(g => Group(g.Key.OwnerId, g.Key.ProductId, g.Key.StageId, g.Ages, g.Aged, g.Count, g.Value))]);
    }

    private static OpenDeals Group(SalespersonId? owner, int? product, int stage, long ages, long aged, long count, long value) =>
        new(owner?.Value ?? 0, product ?? 0, stage, aged == 0 ? null : (int)(ages / aged), count, value);

    private static async Task<DealHistory> ReadAsync(SalesDbContext context, SalesScope scope, DateOnly today, CancellationToken cancellationToken)
    {
        var from = today.AddYears(-Years);
        var deals = context.Deals.Within(scope).Where(d => d.Status == DealStatus.Open || d.CloseDate >= from);
        var oneIn = (int)((await deals.LongCountAsync(cancellationToken) + MostDeals - 1) / MostDeals);
        if (oneIn > 1) deals = deals.Where(d => (long)(object)d.Id % oneIn == 0);
        var rows = await deals
            .Select(d => new { d.Id, d.OwnerId, d.ProductId, d.StageId, d.CreatedOn, d.CloseDate, d.Status, d.CompanyValue })
            .ToListAsync(cancellationToken);
        var paths = await PathsAsync(context, deals, cancellationToken);
        return new(rows.Where(r => r.Status == DealStatus.Open || r.CloseDate is not null).Select(r => new HistoricDeal
        {
            Owner = r.OwnerId?.Value ?? 0,
            Product = r.ProductId ?? 0,
            Stage = r.StageId,
            Created = r.CreatedOn?.DayNumber,
            Closed = r.Status == DealStatus.Open ? HistoricDeal.NotYet : r.CloseDate!.Value.DayNumber,
            Won = r.Status == DealStatus.Won,
            Value = r.CompanyValue ?? 0,
            Stages = paths.GetValueOrDefault(r.Id),
        }), Math.Max(1, oneIn));
    }

    /// <summary>The stages that deals really went through; what a sample's generator made up teaches nothing.</summary>
    private static async Task<Dictionary<DealId, IReadOnlyList<StageArrival>>> PathsAsync(SalesDbContext context, IQueryable<Deal> deals, CancellationToken cancellationToken)
    {
        var changes = await (
            from deal in deals
            join change in context.DealStageChanges on deal.Id equals change.DealId
            where !change.Generated
            orderby change.ChangedOn, change.Id
            select new { change.DealId, change.ChangedOn, change.StageId }).ToListAsync(cancellationToken);
        return changes
            .GroupBy(c => c.DealId)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<StageArrival>)[.. g.Select(c => new StageArrival(c.ChangedOn.DayNumber, c.StageId))]);
    }

    /// <summary>Rises with every deal that is won, lost or opened again.</summary>
    private static async Task<long> LastClosingAsync(SalesDbContext context, CancellationToken cancellationToken) =>
        await context.DealChanges.Where(c => c.Field == DealField.Status).MaxAsync(c => (long?)c.Id, cancellationToken) ?? 0;

    private sealed record Memory(DataState State, long LastClosing, DateOnly Today, DealHistory History);
}
