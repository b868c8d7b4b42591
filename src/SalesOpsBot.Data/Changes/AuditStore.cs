using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Changes.Records;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Changes;

internal sealed class AuditStore(IDbContextFactory<SalesDbContext> contexts, RecordWriters writers) : IAuditStore
{
    public async Task<IReadOnlyList<AuditLine>> OfRecordAsync(SalesScope scope, RecordKind kind, string record, AuditWindow window, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await writers.For(kind).ReadAsync(context, scope, record, cancellationToken) is null) return [];
        var ids = context.AuditedRecords.Where(r => r.Kind == kind && r.Record == record).Select(r => r.EntryId);
        // A change of many records says nothing of the others to whoever asks for one.
        return [.. (await LinesAsync(context, context.AuditEntries.Where(e => ids.Contains(e.Id)), window, cancellationToken))
            .Select(line => line with { Records = [.. line.Records.Where(r => (r.Kind, r.Record) == (kind, record))] })];
    }

    public async Task<IReadOnlyList<AuditLine>> ByPersonAsync(SalespersonId person, AuditWindow window, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await LinesAsync(context, context.AuditEntries.Where(e => e.PersonId == person), window, cancellationToken);
    }

    public async IAsyncEnumerable<AuditEntry> ChainAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var entry in context.AuditEntries.OrderBy(e => e.Id).AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return entry;
    }

    public async Task<int> RedactAsync(SalespersonId person, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var theirs = await context.AuditEntries.AsTracking().Where(e => e.PersonId == person && (e.Words.Text != null || e.Records.Text != null)).ToListAsync(cancellationToken);
        foreach (var entry in theirs) (entry.Words, entry.Arguments, entry.Reason, entry.Records) = (entry.Words.Redact(), entry.Arguments.Redact(), entry.Reason.Redact(), entry.Records.Redact());
        var entries = theirs.Count + await RedactNamesAsync(context, person, names, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        // What waits or was made holds the same words.
        await context.Changes.Where(c => c.PersonId == person).ExecuteUpdateAsync(set => set.SetProperty(c => c.Origin.Words, "").SetProperty(c => c.Origin.Arguments, "{}").SetProperty(c => c.Reason, (string?)null), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return entries;
    }

    // What others said of the person. The database finds what may be meant; which of an entry's texts it is, is looked up here.
    private static async Task<int> RedactNamesAsync(SalesDbContext context, SalespersonId person, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var entries = new HashSet<long>();
        foreach (var name in names)
        {
            var saying = await context.AuditEntries.AsTracking().Where(e => e.PersonId != person
                && (e.Words.Text!.Contains(name) || e.Arguments.Text!.Contains(name) || e.Reason.Text!.Contains(name) || e.Records.Text!.Contains(name))).ToListAsync(cancellationToken);
            foreach (var entry in saying)
            {
                (entry.Words, entry.Arguments) = (Without(entry.Words, name), Without(entry.Arguments, name));
                (entry.Reason, entry.Records) = (Without(entry.Reason, name), Without(entry.Records, name));
                entries.Add(entry.Id);
            }
        }

        return entries.Count;
    }

    private static AuditSeal Without(AuditSeal seal, string name) => seal.Text?.Contains(name, StringComparison.Ordinal) == true ? seal.Redact() : seal;

    private static async Task<IReadOnlyList<AuditLine>> LinesAsync(SalesDbContext context, IQueryable<AuditEntry> entries, AuditWindow window, CancellationToken cancellationToken)
    {
        var rows = await (
            from entry in entries.Where(e => e.At >= window.From && e.At < window.Before).OrderByDescending(e => e.Id).Take(window.Most)
            join person in context.Salespeople on entry.PersonId equals person.Id
            orderby entry.Id descending
            select new { Entry = entry, person.Name }).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => Line(row.Entry, row.Name));
    }

    private static AuditLine Line(AuditEntry entry, string person) => new()
    {
        At = entry.At,
        Person = person,
        Channel = entry.Conversation.Split(':')[0],
        Words = string.IsNullOrEmpty(entry.Words.Text) ? null : entry.Words.Text,
        Reason = string.IsNullOrEmpty(entry.Reason.Text) ? null : entry.Reason.Text,
        Records = entry.Records.Text is { } json ? ChangeJson.Read(json) : [],
        IsUndo = entry.Undoes is not null,
    };
}
