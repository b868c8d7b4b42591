namespace SalesOpsBot.Data.Import;

/// <summary>How far an import has come.</summary>
/// <param name="File">The name of the file that is being read.</param>
/// <param name="BytesRead">Of all files.</param>
/// <param name="BytesTotal">Of all files.</param>
/// <param name="Rows">Rows read so far.</param>
public sealed record ImportProgress(string File, long BytesRead, long BytesTotal, long Rows);
