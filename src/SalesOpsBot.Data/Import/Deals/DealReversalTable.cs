using SalesOpsBot.Data.Import.Kinds;
using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Settings;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import.Deals;

/// <summary>Wins that were taken back.</summary>
internal sealed class DealReversalTable : AdministrationTable<DealReversalLine>
{
    public override RecordKind Kind => RecordKind.DealReversals;

    protected override IReadOnlyList<(Field Field, string Header)> Needed { get; } = [(Field.DealId, "Deal"), (Field.ReversedOn, "Reversed on")];

    protected override DealReversalLine? Read(Row row, SalesOptions sales)
    {
        var (on, won) = (row.Day(Field.ReversedOn), row.Day(Field.WonOn));
        var (amount, value) = (Amounts.Read(row, Field.Amount, sales), Amounts.Read(row, Field.WonValue, sales));
        if (amount is { Company: null } || value is { Company: null }) row.Reject(Field.Currency, "is a currency without an exchange rate in the settings");
        if (amount is { Value: <= 0 }) row.Reject(Field.Amount, "is not above zero: it is what was taken back");
        if (won > on) row.Reject(Field.ReversedOn, "lies before the day of the win");
        return row.Problem is null ? new(row.Name(Field.DealId)!, on!.Value, amount?.Company, won, value?.Company, row.Name(Field.Reason)) : null;
    }

    protected override IReadOnlyList<AdministrationFile> Files(FilePlan plan, IReadOnlyList<(int Line, DealReversalLine Row)> rows, Action<int, string> fault) =>
        rows.Count == 0 ? [] : [new DealReversalFile(plan.Path, [.. rows.Select(r => (r.Line, r.Row.Deal, r.Row))])];
}
