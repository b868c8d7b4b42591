using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Import.Deals;

/// <summary>What customers paid: all that was paid for a deal that it names.</summary>
internal sealed class DealPaymentFile(string path, IReadOnlyList<(int Line, string Deal, DealPaymentLine Row)> rows) : DealFile<DealPaymentLine>(path, RecordKind.DealPayments, rows)
{
    protected override string Table => "deal_payments";

    protected override string[] Columns { get; } = ["paid_on", "amount"];

    protected override object?[] Values(ImportSession session, long deal, int line, DealPaymentLine row, ICollection<FileFault> faults) => [row.PaidOn.DayNumber, row.Amount];
}
