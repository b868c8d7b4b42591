using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Privacy;

/// <summary>What is kept about one of the company's people, to be handed over or to be taken away.</summary>
public sealed class PersonalRecords
{
    private static readonly MethodInfo RowsOf = typeof(PersonalRecords).GetMethod(nameof(RowsAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly IDbContextFactory<SalesDbContext> _contexts;
    private readonly IAuditStore _audit;
    private readonly TimeProvider _time;

    internal PersonalRecords(IDbContextFactory<SalesDbContext> contexts, IAuditStore audit, TimeProvider time) => (_contexts, _audit, _time) = (contexts, audit, time);

    /// <summary>Every row that names the person, under its table's name: whichever tables there are, and whatever the column's part in it.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> ReadAsync(SalespersonId person, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var tables = new SortedDictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal);
        foreach (var entity in context.Model.GetEntityTypes())
        {
            string[] columns = [.. entity.GetProperties().Where(p => p.ClrType == typeof(SalespersonId) || p.ClrType == typeof(SalespersonId?)).Select(p => p.Name)];
            if (columns.Length == 0) continue;
            var rows = await (Task<IReadOnlyList<object>>)RowsOf.MakeGenericMethod(entity.ClrType).Invoke(null, [context, columns, person, cancellationToken])!;
            if (rows.Count > 0) tables[entity.GetTableName()!] = rows;
        }

        return tables;
    }

    /// <summary>
    /// Takes away who the person is and what they said: name, addresses, accounts, conversations, settings, blocked times, the words of the audit. What they did stays, done by
    /// “Erased person 7”, so that figures and the audit's chain stay as they are. It cannot be undone.
    /// </summary>
    /// <returns>How many entries of the audit lost their words.</returns>
    public async Task<int> EraseAsync(SalespersonId person, CancellationToken cancellationToken)
    {
        var entries = await _audit.RedactAsync(person, cancellationToken);
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var email = await context.Salespeople.Where(p => p.Id == person).Select(p => p.Email).SingleAsync(cancellationToken);
        await context.PersonAccounts.Where(a => a.PersonId == person || (email != null && a.Email == email)).ExecuteDeleteAsync(cancellationToken);
        await context.CalendarBlocks.Where(b => b.SalespersonId == person).ExecuteDeleteAsync(cancellationToken);
        await context.ModelUses.Where(u => u.PersonId == person).ExecuteDeleteAsync(cancellationToken);
        var memory = $":{person.Value}";
        await context.RememberedValues.Where(v => v.Id.EndsWith(memory)).ExecuteDeleteAsync(cancellationToken);
        var now = _time.GetUtcNow();
        await context.Conversations.Where(c => c.PersonId == person).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.PersonId, (SalespersonId?)null).SetProperty(c => c.Name, (string?)null).SetProperty(c => c.Address, "{}").SetProperty(c => c.ClosedAt, now), cancellationToken);
        var nobody = $"Erased person {person.Value}";
        await context.MeetingAttendees.Where(a => a.PersonId == person).ExecuteUpdateAsync(set => set.SetProperty(a => a.Name, nobody).SetProperty(a => a.Email, (string?)null), cancellationToken);
        var was = new Salesperson { ExternalId = $"erased-{person.Value}", Name = nobody };
        await context.Salespeople.Where(p => p.Id == person).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.ExternalId, was.ExternalId).SetProperty(p => p.Name, was.Name).SetProperty(p => p.Email, (string?)null).SetProperty(p => p.Active, false)
                .SetProperty(p => p.TimeZone, was.TimeZone).SetProperty(p => p.Language, was.Language).SetProperty(p => p.Digest, (string?)null)
                .SetProperty(p => p.WorksFrom, (TimeOnly?)null).SetProperty(p => p.WorksUntil, (TimeOnly?)null).SetProperty(p => p.QuietFrom, (TimeOnly?)null).SetProperty(p => p.QuietUntil, (TimeOnly?)null),
            cancellationToken);
        await DataVersion.RaiseAsync(context, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return entries;
    }

    private static async Task<IReadOnlyList<object>> RowsAsync<T>(SalesDbContext context, string[] columns, SalespersonId person, CancellationToken cancellationToken)
        where T : class
    {
        var rows = new List<object>();
        foreach (var column in columns)
        {
            SalespersonId? asked = person;
            var found = await context.Set<T>().Where(row => EF.Property<SalespersonId?>(row, column) == asked).ToListAsync(cancellationToken);
            rows.AddRange(found);
        }

        return rows;
    }
}
