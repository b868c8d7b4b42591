using SalesOpsBot.Data.Import.Kinds;

namespace SalesOpsBot.Data.Import;

/// <summary>How to import.</summary>
public sealed record ImportOptions
{
    /// <summary>A file that says what the columns of files of one's own making mean.</summary>
    /// <value>None by default.</value>
    public string? MappingPath { get; init; }

    /// <summary>Where to write the rows that could not be read.</summary>
    /// <value>By default beside the first path, with <c>.import-report.csv</c> at the end of its name.</value>
    public string? ReportPath { get; init; }

    /// <summary>Changes a deal on its way in; nothing leaves it out.</summary>
    internal Func<DealDraft, DealDraft?>? TransformDeal { get; init; }
}
