using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>People who may become customers.</summary>
internal sealed class LeadImport : KindImport
{
    /// <summary>Salesforce's queues, which are nobody.</summary>
    private const string QueuePrefix = "00G";

    public override RecordKind Kind => RecordKind.Leads;

    public override Table Table { get; } = new("leads", ["external_id"],
    [
        new("external_id", Field.Id),
        new("name", Field.Name, Field.FirstName, Field.LastName),
        new("company", Field.Company),
        new("email", Field.Email),
        new("title", Field.Title),
        new("source", Field.Source),
        new("status", Field.Status, Field.IsConverted),
        new("owner_id", Field.OwnerId, Field.Owner),
        new("created_at", Field.CreatedOn),
        new("converted_deal_id", Field.DealId),
        new("industry", Field.Sector),
        new("country", Field.Country),
        new("employees", Field.Employees),
        new("generated", Field.Company),
    ]);

    public override StagedRow? Read(Row row, ImportSession session)
    {
        var (email, company) = (row.Name(Field.Email), row.Name(Field.Company));
        var name = Needed(row, Field.LastName, FullName(row) ?? email ?? company);
        var id = Id(row);
        var (created, employees, converted) = (row.Instant(Field.CreatedOn), row.Number(Field.Employees, 0, 100_000_000), row.Flag(Field.IsConverted));
        if (row.Problem is not null || name is null) return null;

        var isQueue = row.Reference(Field.OwnerId)?.StartsWith(QueuePrefix, StringComparison.Ordinal) == true;
        var owner = isQueue ? null : session.People.Resolve(row, Field.OwnerId, Field.Owner);
        var deal = row.Reference(Field.DealId) is { } dealId ? session.DealsById.Find(dealId) : null;
        id ??= email ?? DerivedId.Of(name, company);
        return new StagedRow(
        [
            id, name, company, email, row.Name(Field.Title), row.Name(Field.Source), (int)StatusOf(row.Name(Field.Status), converted == true), owner,
            (created ?? session.Now).UtcTicks, deal, row.Name(Field.Sector), row.Name(Field.Country), (int?)employees, false,
        ]);
    }

    private static LeadStatus StatusOf(string? text, bool isConverted)
    {
        bool Says(string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
        if (isConverted) return LeadStatus.Converted;
        if (Says("not convert") || Says("unqualified") || Says("disqualified") || Says("not qualified") || Says("bad timing")) return LeadStatus.Disqualified;
        if (Says("not contacted")) return LeadStatus.New;
        if (Says("convert") || Says("open deal")) return LeadStatus.Converted;
        if (Says("qualified")) return LeadStatus.Qualified;
        return Says("work") || Says("contact") || Says("progress") || Says("attempt") || Says("connected") || Says("nurtur") ? LeadStatus.Working : LeadStatus.New;
    }
}
