using SalesOpsBot.Data.Import.Kinds;
using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Settings;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import.Deals;

/// <summary>What customers paid for deals.</summary>
internal sealed class DealPaymentTable : AdministrationTable<DealPaymentLine>
{
    public override RecordKind Kind => RecordKind.DealPayments;

    protected override IReadOnlyList<(Field Field, string Header)> Needed { get; } = [(Field.DealId, "Deal"), (Field.PaidOn, "Paid on"), (Field.Amount, "Amount")];

    protected override DealPaymentLine? Read(Row row, SalesOptions sales)
    {
        var (on, amount) = (row.Day(Field.PaidOn), Amounts.Read(row, Field.Amount, sales));
        if (amount is { Company: null }) row.Reject(Field.Currency, "is a currency without an exchange rate in the settings");
        return row.Problem is null ? new(row.Name(Field.DealId)!, on!.Value, amount!.Value.Company!.Value) : null;
    }

    protected override IReadOnlyList<AdministrationFile> Files(FilePlan plan, IReadOnlyList<(int Line, DealPaymentLine Row)> rows, Action<int, string> fault) =>
        rows.Count == 0 ? [] : [new DealPaymentFile(plan.Path, [.. rows.Select(r => (r.Line, r.Row.Deal, r.Row))])];
}
