using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Changes;

/// <summary>Adds to the audit, within the transaction that makes the change.</summary>
internal static class AuditTrail
{
    public static async Task AppendAsync(SalesDbContext context, Change change, string confirmation, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var last = await context.AuditEntries.OrderByDescending(e => e.Id).Select(e => new { e.Id, e.Hash }).FirstOrDefaultAsync(cancellationToken);
        var entry = new AuditEntry
        {
            Id = (last?.Id ?? 0) + 1,
            At = at,
            PersonId = change.PersonId,
            Conversation = change.Origin.Conversation,
            ChangeId = change.Id,
            Undoes = change.Undoes,
            Tool = change.Origin.Tool,
            Understanding = change.Origin.Understanding,
            Confirmation = confirmation,
            Words = AuditSeal.Of(change.Origin.Words),
            Arguments = AuditSeal.Of(change.Origin.Arguments),
            Reason = AuditSeal.Of(change.Reason ?? ""),
            Records = AuditSeal.Of(ChangeJson.Write(change.Records)),
            PreviousHash = last?.Hash ?? AuditChain.Beginning,
        };
        entry.Hash = AuditChain.HashOf(entry);
        context.Add(entry);
        foreach (var record in change.Records) context.Add(new AuditedRecord { EntryId = entry.Id, Kind = record.Kind, Record = record.Record });
    }
}
