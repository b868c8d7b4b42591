using System.Globalization;
using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Settings;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import.Deals;

/// <summary>Who shares in deals.</summary>
internal sealed class DealSplitTable : AdministrationTable<DealSplitLine>
{
    public override RecordKind Kind => RecordKind.DealSplits;

    protected override IReadOnlyList<(Field Field, string Header)> Needed { get; } = [(Field.DealId, "Deal"), (Field.Rep, "Rep"), (Field.Share, "Share")];

    protected override DealSplitLine? Read(Row row, SalesOptions sales)
    {
        var (share, quota, overlay) = (Share(row, Field.Share), Share(row, Field.QuotaShare), row.Flag(Field.Overlay) ?? false);
        return row.Problem is null ? new(row.Name(Field.DealId)!, row.Name(Field.Rep)!, share!.Value, quota, overlay) : null;
    }

    protected override IReadOnlyList<AdministrationFile> Files(FilePlan plan, IReadOnlyList<(int Line, DealSplitLine Row)> rows, Action<int, string> fault)
    {
        foreach (var deal in rows.GroupBy(r => r.Row.Deal, StringComparer.OrdinalIgnoreCase))
        {
            var whole = deal.Where(r => !r.Row.Overlay).Sum(r => r.Row.Share);
            if (whole != 1) fault(deal.Last().Line, string.Create(CultureInfo.InvariantCulture, $"The shares of deal {deal.Key} make {whole:0.##%}; without overlays they must make 100%."));
        }

        return rows.Count == 0 ? [] : [new DealSplitFile(plan.Path, [.. rows.Select(r => (r.Line, r.Row.Deal, r.Row))])];
    }
}
