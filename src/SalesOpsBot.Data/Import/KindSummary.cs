namespace SalesOpsBot.Data.Import;

/// <summary>What an import did with the rows of one kind.</summary>
/// <param name="Kind">Which.</param>
public sealed record KindSummary(RecordKind Kind)
{
    /// <summary>Rows that were not there before, those made because others named them included.</summary>
    public long New { get; internal set; }

    /// <summary>Rows that were there and said something else.</summary>
    public long Changed { get; internal set; }

    /// <summary>Rows that were there and said the same.</summary>
    public long Unchanged { get; internal set; }

    /// <summary>Rows that could not be read; the report file has each of them with the reason.</summary>
    public long SetAside { get; internal set; }

    /// <summary>Rows that are no records of this kind: deleted ones, totals and footers of reports, calls among meetings.</summary>
    public long Skipped { get; internal set; }
}
