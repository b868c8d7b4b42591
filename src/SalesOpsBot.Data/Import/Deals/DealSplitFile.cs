using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Import.Deals;

/// <summary>Who shares in deals: all who share in a deal that it names.</summary>
internal sealed class DealSplitFile(string path, IReadOnlyList<(int Line, string Deal, DealSplitLine Row)> rows) : DealFile<DealSplitLine>(path, RecordKind.DealSplits, rows)
{
    private readonly HashSet<(long Deal, long Person, bool Overlay)> _seen = [];

    protected override string Table => "deal_splits";

    protected override string[] Columns { get; } = ["salesperson_id", "share", "quota_share", "overlay"];

    protected override object?[]? Values(ImportSession session, long deal, int line, DealSplitLine row, ICollection<FileFault> faults)
    {
        if (Person(session, row.Rep, line, faults) is not { } person) return null;
        if (_seen.Add((deal, person, row.Overlay))) return [person, row.Share, row.QuotaShare, row.Overlay];
        faults.Add(new(Path, line, $"{row.Rep} has a share in deal {row.Deal} already."));
        return null;
    }
}
