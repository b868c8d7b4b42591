namespace SalesOpsBot.Data.Import;

/// <summary>What an import did.</summary>
public sealed class ImportSummary
{
    /// <summary>For each kind that was met, in the order of import.</summary>
    public required IReadOnlyList<KindSummary> Kinds { get; init; }

    /// <summary>What was assumed, made up for want of a file, or left alone, in sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Number of files that were recognised; zero means that nothing was imported.</summary>
    public required int FilesRead { get; init; }

    /// <summary>Number of rows read.</summary>
    public required long Rows { get; init; }

    /// <summary>Where the rows that were set aside are told, if there are any.</summary>
    public string? ReportPath { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Whether the database is the same as before.</summary>
    public bool ChangedNothing => Kinds.All(kind => kind is { New: 0, Changed: 0 });
}
