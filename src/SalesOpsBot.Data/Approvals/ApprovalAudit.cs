using SalesOpsBot.Data.Changes;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Approvals;

/// <summary>What the audit keeps of a request, beside the records that it is about, so that their history tells it.</summary>
internal static class ApprovalAudit
{
    /// <summary>Somebody asked.</summary>
    public static Task AppendAsync(SalesDbContext context, Change asked, string done, string confirmation, DateTimeOffset at, CancellationToken cancellationToken) =>
        AuditTrail.AppendAsync(context, Entry(asked, asked.Origin, asked.Id, asked.PersonId, asked.Reason, Marks(asked, Size(asked) is { } size ? $"{size} {done}" : done)), confirmation, at, cancellationToken);

    /// <summary>Somebody said their word.</summary>
    public static Task AppendAsync(SalesDbContext context, Change word, Change asked, string done, DateTimeOffset at, CancellationToken cancellationToken) =>
        AuditTrail.AppendAsync(context, Entry(asked, word.Origin, word.Id, word.PersonId, word.Reason, [.. word.Records, .. Marks(asked, done)]), word.Origin.Words.Length == 0 ? "tap" : "words", at, cancellationToken);

    /// <summary>Time, or people's comings and goings, did something. It stands under the name of whoever asked, for an entry has a person.</summary>
    public static Task AppendByItselfAsync(SalesDbContext context, Change asked, string done, DateTimeOffset at, CancellationToken cancellationToken) =>
        AuditTrail.AppendAsync(context, Entry(asked, new("clock:", "", "", "approvals", "{}"), asked.Id, asked.PersonId, null, Marks(asked, done)), "by itself", at, cancellationToken);

    private static Change Entry(Change asked, ChangeOrigin origin, string id, Sales.People.SalespersonId person, string? reason, IReadOnlyList<RecordChange> records) =>
        new() { Id = id, PersonId = person, Title = asked.Title, Origin = origin, Reason = reason, Records = records };

    private static IReadOnlyList<RecordChange> Marks(Change asked, string done) =>
        [.. asked.Records.Where(record => record.Operation == ChangeOperation.Update).Select(record => record with { Fields = [new(RecordFields.Approval.Name, null, done)] })];

    private static string? Size(Change asked) => asked.Discount is { } share ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{share * 100:0.##}% discount") : null;
}
