using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>What is sold.</summary>
internal sealed class ProductImport : KindImport
{
    public override RecordKind Kind => RecordKind.Products;

    public override Table Table { get; } = new("products", ["name"], [new("name", Field.Name), new("series", Field.Series), new("list_price", Field.Price)]);

    public override ReferenceBook Book(ImportSession session) => session.Products;

    public override StagedRow? Read(Row row, ImportSession session)
    {
        var name = Needed(row, Field.Name, row.Name(Field.Name));
        var price = Amounts.Read(row, Field.Price, session.Sales)?.Company;
        if (row.Problem is not null || name is null) return null;

        // One name however it is spaced: the spelling that came first stays.
        if (session.Products.Keys.Find(name, out _) is { } known) name = session.Product(known).Name;
        return new StagedRow([name, row.Name(Field.Series), price]) { Alias = row.Reference(Field.Id) };
    }
}
