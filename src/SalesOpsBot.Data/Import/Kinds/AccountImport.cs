using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>Companies that buy, or may.</summary>
internal sealed class AccountImport : KindImport
{
    private const decimal Million = 1_000_000m;

    public override RecordKind Kind => RecordKind.Accounts;

    public override Table Table { get; } = new("accounts", ["external_id"],
    [
        new("external_id", Field.Id),
        new("name", Field.Name),
        new("sector", Field.Sector),
        new("annual_revenue", Field.Revenue, Field.RevenueInMillions),
        new("employees", Field.Employees),
        new("location", Field.City, Field.Country),
        new("owner_id", Field.OwnerId, Field.Owner),
    ])
    { SelfReference = "parent_id" };

    public override ReferenceBook Book(ImportSession session) => session.Accounts;

    public override StagedRow? Read(Row row, ImportSession session)
    {
        var name = Needed(row, Field.Name, row.Name(Field.Name));
        var id = Id(row);
        var revenue = (Amounts.Read(row, Field.Revenue, session.Sales) ?? Amounts.Read(row, Field.RevenueInMillions, session.Sales, Million))?.Company;
        var employees = row.Number(Field.Employees, 0, 100_000_000);
        if (row.Problem is not null || name is null) return null;

        id ??= session.KnownId(session.Accounts, Table.Name, name);
        var owner = session.People.Resolve(row, Field.OwnerId, Field.Owner);
        var place = string.Join(", ", new[] { row.Name(Field.City), row.Name(Field.Country) }.OfType<string>());
        return new StagedRow([id, name, row.Name(Field.Sector), revenue, (int?)employees, place.Length > 0 ? place : null, owner])
        {
            Alias = WebDomain.Of(row.Name(Field.Domain)),
            SelfReference = row.Reference(Field.Parent),
        };
    }
}
