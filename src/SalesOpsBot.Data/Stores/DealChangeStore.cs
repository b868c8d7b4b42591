using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Stores;

/// <summary>
/// The log of changes is the daily snapshot: a deal as it is, with its later changes undone, is the deal as it stood at the end of any day, so pipelines balance
/// from every day to today. Deals of which nothing was logged are told by their own days.
/// </summary>
internal sealed class DealChangeStore(IDbContextFactory<SalesDbContext> contexts) : IDealChangeStore
{
    public async Task<IReadOnlyList<DealThenAndNow>> ChangedAsync(SalesScope scope, DateRange closing, DateOnly since, DateOnly today, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var dated = Rows(context, Dated(context, scope, closing, since, today));
        var logged = Rows(context, Logged(context, scope, since));
        var rows = (await dated.ToListAsync(cancellationToken)).Concat(await logged.ToListAsync(cancellationToken)).DistinctBy(r => r.Id).ToList();
        var changes = await ChangesAsync(context, Logged(context, scope, since), since, cancellationToken);
        return rows.ConvertAll(row => ThenAndNow(row, changes[row.Id], scope.Owners?.ToHashSet(), since, today));
    }

    public async Task<DateOnly?> FirstChangeAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.DealChanges.MinAsync(c => (DateOnly?)c.ChangedOn, cancellationToken);
    }

    /// <summary>Deals whose own days say that they began or closed since.</summary>
    private static IQueryable<Deal> Dated(SalesDbContext context, SalesScope scope, DateRange closing, DateOnly since, DateOnly today) => context.Deals.Within(scope)
        .Matching(new() { Closing = closing })
        .Where(d => (d.CreatedOn > since && (d.Status == DealStatus.Open || d.CloseDate <= today)) || (d.Status != DealStatus.Open && d.CloseDate > since && d.CloseDate <= today));

    /// <summary>Deals with changes since, those that had an owner of the scope then included.</summary>
    private static IQueryable<Deal> Logged(SalesDbContext context, SalesScope scope, DateOnly since)
    {
        var changes = context.DealChanges.Where(c => c.ChangedOn > since);
        if (scope.Owners is not { } owners) return context.Deals.Where(d => changes.Any(c => c.DealId == d.Id));
        var (ids, numbers) = (owners.Select(id => (SalespersonId?)id).ToList(), owners.Select(id => (long?)id.Value).ToList());
        var left = changes.Where(c => c.Field == DealField.OwnerId && numbers.Contains(c.Before)).Select(c => c.DealId);
        return context.Deals.Where(d => (ids.Contains(d.OwnerId) && changes.Any(c => c.DealId == d.Id)) || left.Contains(d.Id));
    }

    private static IQueryable<Row> Rows(SalesDbContext context, IQueryable<Deal> deals) => deals.Select(d => new Row(
        d.Id, d.ExternalId, d.Name, d.Status, d.OwnerId, d.CreatedOn, d.CloseDate, d.Category, d.CompanyValue, context.DealChanges.Any(c => c.DealId == d.Id && c.Field == DealField.Status)));

    private static async Task<ILookup<DealId, DealChange>> ChangesAsync(SalesDbContext context, IQueryable<Deal> deals, DateOnly since, CancellationToken cancellationToken)
    {
        var changes = await (
            from deal in deals
            join change in context.DealChanges on deal.Id equals change.DealId
            where change.ChangedOn > since
            orderby change.Id descending
            select change).ToListAsync(cancellationToken);
        return changes.ToLookup(c => c.DealId);
    }

    private static DealThenAndNow ThenAndNow(Row row, IEnumerable<DealChange> changesLatestFirst, HashSet<SalespersonId>? owners, DateOnly since, DateOnly today)
    {
        var closedSince = !row.IsStatusLogged && row.Status != DealStatus.Open && row.CloseDate > since && row.CloseDate <= today;
        var then = row with { Status = closedSince ? DealStatus.Open : row.Status };
        foreach (var change in changesLatestFirst) then = Undo(then, change);
        return new(row.ExternalId, row.Name, row.CreatedOn > since ? null : State(then, owners), State(row, owners));
    }

    private static Row Undo(Row row, DealChange change) => change.Field switch
    {
        DealField.CompanyValue => row with { Value = change.Before },
        DealField.CloseDate => row with { CloseDate = change.Before is { } day ? DateOnly.FromDayNumber((int)day) : null },
        DealField.Status => row with { Status = (DealStatus)change.Before!.Value },
        DealField.OwnerId => row with { OwnerId = change.Before is { } id ? new SalespersonId(id) : null },
        DealField.Category => row with { Category = (ForecastCategory?)change.Before },
        DealField.StageId => row,
    };

    private static DealState State(Row row, HashSet<SalespersonId>? owners) =>
        new(row.Status, owners is null || (row.OwnerId is { } owner && owners.Contains(owner)), row.CloseDate, row.Category, row.Value ?? 0);

    private sealed record Row(
        DealId Id, string ExternalId, string Name, DealStatus Status, SalespersonId? OwnerId, DateOnly? CreatedOn, DateOnly? CloseDate, ForecastCategory? Category, long? Value,
        bool IsStatusLogged);
}
