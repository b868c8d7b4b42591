using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Data.Notices;

/// <summary>Tells owners what others change of their deals, in the transaction that changes it.</summary>
internal static class DealChangeNotices
{
    private static readonly string[] Told = ["stage", "value", "close_date", "owner", "category"];
    private static readonly TimeSpan Useful = TimeSpan.FromDays(2);

    /// <summary>Adds a notice for each deal that is somebody else's.</summary>
    public static async Task AddAsync(SalesDbContext context, Change change, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var record in change.Records.Where(r => r is { Kind: RecordKind.Deal, Operation: ChangeOperation.Update }))
        {
            var fields = record.Fields.Where(f => Told.Contains(f.Field)).ToList();
            var owner = await context.Deals.Where(d => d.ExternalId == record.Record).Select(d => d.OwnerId).SingleAsync(cancellationToken);
            if (fields.Count == 0 || owner is not { } person || person == change.PersonId) continue;
            var by = await context.Salespeople.Where(p => p.Id == change.PersonId).Select(p => p.Name).SingleAsync(cancellationToken);
            var notice = new Notice
            {
                Kind = NoticeKind.DealChanged,
                PersonId = person,
                Once = $"deal_changed:{change.Id}:{record.Record}",
                Subject = $"deal:{record.Record}",
                Facts = JsonSerializer.Serialize(new DealChangedFacts(by, fields), JsonSerializerOptions.Web),
                Because = "You own this deal, and somebody else changed it.",
                AnnouncedAt = at,
                DueAt = at,
                ExpiresAt = at + Useful,
            };
            await NoticeOutbox.AddAsync(context, [notice], cancellationToken);
        }
    }
}
