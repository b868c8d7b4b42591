using System.Globalization;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Import.Deals;

/// <summary>Wins that were taken back: all of a deal that it names.</summary>
internal sealed class DealReversalFile(string path, IReadOnlyList<(int Line, string Deal, DealReversalLine Row)> rows) : DealFile<DealReversalLine>(path, RecordKind.DealReversals, rows)
{
    protected override string Table => "deal_reversals";

    protected override string[] Columns { get; } = ["won_on", "won_value", "reversed_on", "amount", "reason"];

    protected override object?[]? Values(ImportSession session, long deal, int line, DealReversalLine row, ICollection<FileFault> faults)
    {
        var kept = session.Commands.Rows("SELECT close_date, company_value FROM deals WHERE id = @p0 AND status = @p1", deal, (int)DealStatus.Won);
        var (closed, worth) = kept is [[var day, var value]] ? (Number(day), Number(value)) : (null, null);
        var (on, won) = (row.WonOn?.DayNumber ?? closed, row.WonValue ?? worth);
        if (on is not { } wonOn || won is not { } wonValue)
        {
            faults.Add(new(Path, line, $"Deal {row.Deal} is not won any more, so the row must tell the day and the value of the win (“Won on”, “Won value”)."));
            return null;
        }

        if (row.ReversedOn.DayNumber < wonOn) faults.Add(new(Path, line, $"Deal {row.Deal} would be taken back before it was won."));
        if (row.Amount > wonValue) faults.Add(new(Path, line, $"More of deal {row.Deal} would be taken back than it was worth."));
        return [wonOn, wonValue, row.ReversedOn.DayNumber, row.Amount ?? wonValue, row.Reason];
    }

    private static long? Number(object? value) => value is null ? null : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
