using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Stores;

internal sealed class LeadStore(IDbContextFactory<SalesDbContext> contexts, IDataState state) : ILeadStore
{
    /// <summary>Enough to learn from; more would only make the first answer of a day slow.</summary>
    private const int LongestHistory = 5_000;

    private static readonly LeadStatus[] OpenStatuses = [.. LeadStatuses.Open];
    private static readonly LeadActivityKind[] Answers = [LeadActivityKind.EmailSent, LeadActivityKind.Call, LeadActivityKind.Meeting];

    private readonly Remembered<IReadOnlyList<LeadRecord>> _history = new(contexts, state, async (context, cancellationToken) =>
        await context.Leads.NewestFirst().Take(LongestHistory).RecordsAsync(context, cancellationToken));

    public async Task<(IReadOnlyList<LeadRecord> Leads, long Count)> ListAsync(SalesScope scope, IReadOnlyList<LeadStatus> statuses, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        var leads = context.Leads.Within(scope);
        if (statuses.Count > 0) leads = leads.Where(l => statuses.Contains(l.Status));
        return (await leads.NewestFirst().Take(most).RecordsAsync(context, cancellationToken), await leads.LongCountAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<LeadRecord>> FindAsync(SalesScope scope, string words, int limit, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var way in LeadSearch.Ways(context.Leads.Within(scope), words))
        {
            var found = way.OrderBy(l => !OpenStatuses.Contains(l.Status)).ThenByDescending(l => l.CreatedAt).ThenByDescending(l => l.Id).Take(limit);
            if (await found.RecordsAsync(context, cancellationToken) is { Count: > 0 } records) return records;
        }

        return [];
    }

    public async Task<IReadOnlyList<LeadRecord>> ArrivedAsync(SalesScope scope, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await Snapshot.BeginAsync(context, cancellationToken);
        return await context.Leads.Within(scope).Where(l => l.CreatedAt >= from && l.CreatedAt < before).NewestFirst().RecordsAsync(context, cancellationToken);
    }

    public async Task<IReadOnlyList<LeadContact>> ContactsAsync(SalesScope scope, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Leads.Within(scope).Where(l => l.CreatedAt >= from && l.CreatedAt < before).NewestFirst()
            .Select(l => new LeadContact(
                l.ExternalId,
                l.Name,
                l.Company,
                l.Status,
                l.OwnerId,
                l.CreatedAt,
                context.LeadActivities.Where(a => a.LeadId == l.Id && a.At >= l.CreatedAt && a.ByPersonId != null && Answers.Contains(a.Kind)).OrderBy(a => a.At).Select(a => (DateTimeOffset?)a.At).FirstOrDefault(),
                context.LeadActivities.Any(a => a.LeadId == l.Id && a.At < l.CreatedAt && a.ByPersonId != null && Answers.Contains(a.Kind))))
            .ToListAsync(cancellationToken);
    }

    public Task<IReadOnlyList<LeadRecord>> HistoryAsync(CancellationToken cancellationToken) => _history.GetAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<SalespersonId, long>> OpenByOwnerAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Leads.Where(l => l.OwnerId != null && OpenStatuses.Contains(l.Status))
            .GroupBy(l => l.OwnerId)
            .Select(g => new { Owner = g.Key!.Value, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.Owner, g => g.Count, cancellationToken);
    }
}
