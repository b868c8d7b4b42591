using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Data.Stores;

internal sealed class TaskStore(IDbContextFactory<SalesDbContext> contexts) : ITaskStore
{
    public async Task<TaskPage> ListAsync(SalesScope scope, TaskFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var (tasks, today) = (Fitting(context.Tasks.Within(scope), filter), filter.Today);
        var count = await tasks.LongCountAsync(cancellationToken);
        var overdue = await tasks.LongCountAsync(t => t.DoneAt == null && t.DueOn < today, cancellationToken);
        var due = await tasks.LongCountAsync(t => t.DoneAt == null && t.DueOn == today, cancellationToken);
        var lines = await Lines(context, tasks.OrderBy(t => t.DoneAt != null).ThenBy(t => t.DueOn == null).ThenBy(t => t.DueOn).ThenBy(t => t.RemindAt != null).ThenBy(t => t.RemindAt).ThenBy(t => t.Id).Skip(skip).Take(take)).ToListAsync(cancellationToken);
        return new(lines, count, overdue, due);
    }

    public async Task<IReadOnlyList<TaskLine>> FindAsync(SalesScope scope, string words, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var upper = SearchWords.Upper(SearchWords.Cut(words));
        var within = context.Tasks.Within(scope);
        foreach (var way in new[] { within.Where(t => upper.Contains(SqlFunctions.Upper(t.ExternalId))), within.Where(t => upper.Contains(SqlFunctions.Upper(t.Text))), Called(context, within, words) })
        {
            var found = way.OrderBy(t => t.DoneAt != null).ThenBy(t => t.DueOn == null).ThenBy(t => t.DueOn).ThenBy(t => t.Id).Take(limit);
            if (await Lines(context, found).ToListAsync(cancellationToken) is { Count: > 0 } lines) return lines;
        }

        return [];
    }

    private static IQueryable<SalesTask> Fitting(IQueryable<SalesTask> tasks, TaskFilter filter)
    {
        var fitting = filter.State switch
        {
            TaskState.Open => tasks.Where(t => t.DoneAt == null),
            TaskState.Done => tasks.Where(t => t.DoneAt != null),
            TaskState.All => tasks,
        };
        if (filter.Due is not { } days) return fitting;
        var (first, last, today) = (days.Start, days.End, filter.WithOverdue ? filter.Today : days.Start);
        return fitting.Where(t => (t.DueOn >= first && t.DueOn <= last) || (t.DoneAt == null && t.DueOn < today && filter.WithOverdue));
    }

    private static IQueryable<SalesTask> Called(SalesDbContext context, IQueryable<SalesTask> tasks, string words) =>
        SearchWords.Of(words) is { Count: > 0 } each ? each.Aggregate(tasks, (found, word) => Called(context, found, SearchWords.Upper(word).Select(s => $"%{s}%").ToList())) : tasks.Where(_ => false);

    private static IQueryable<SalesTask> Called(SalesDbContext context, IQueryable<SalesTask> tasks, List<string> patterns) =>
        tasks.Where(t => patterns.Any(pattern => EF.Functions.Like(SqlFunctions.Upper(t.Text), pattern)
            || context.Accounts.Any(a => a.Id == t.AccountId && EF.Functions.Like(SqlFunctions.Upper(a.Name), pattern))
            || context.Deals.Any(d => d.Id == t.DealId && EF.Functions.Like(SqlFunctions.Upper(d.Name), pattern))));

    private static IQueryable<TaskLine> Lines(SalesDbContext context, IQueryable<SalesTask> tasks) =>
        from task in tasks
        from owner in context.Salespeople.Where(p => p.Id == task.OwnerId)
        from account in context.Accounts.Where(a => a.Id == task.AccountId).DefaultIfEmpty()
        from deal in context.Deals.Where(d => d.Id == task.DealId).DefaultIfEmpty()
        from lead in context.Leads.Where(l => l.Id == task.LeadId).DefaultIfEmpty()
        select new TaskLine
        {
            ExternalId = task.ExternalId,
            Text = task.Text,
            Owner = owner.Name,
            DueOn = task.DueOn,
            RemindAt = task.RemindAt,
            DoneAt = task.DoneAt,
            Account = account.Name,
            Deal = deal.ExternalId,
            Lead = lead.ExternalId,
        };
}
