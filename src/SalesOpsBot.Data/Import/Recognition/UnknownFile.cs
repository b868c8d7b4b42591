namespace SalesOpsBot.Data.Import.Recognition;

/// <summary>A file that is of no known kind.</summary>
internal sealed record UnknownFile(string Path, string[] Headers)
{
    private const int Shown = 8;

    /// <summary>What was seen, and what would have been recognised.</summary>
    public string Explain()
    {
        if (Headers.Length == 0) return $"{System.IO.Path.GetFileName(Path)} has no header row.";
        var columns = string.Join(", ", Headers.Take(Shown).Select(header => header.Length > 40 ? $"{header[..40]}…" : header)) + (Headers.Length > Shown ? ", …" : "");
        var (kind, missing) = KnownHeaders.All
            .Select(known => (known, Missing: known.Missing(Headers)))
            .OrderBy(known => known.Missing.Count).ThenByDescending(known => known.known.Columns(Headers).Count)
            .Select(known => (known.known.Kind, known.Missing)).First();
        var lack = string.Join(" and ", missing.Select(group => string.Join(" or ", group)));
        return $"{System.IO.Path.GetFileName(Path)} is of no known kind (columns: {columns}) and was left alone. Nearest is {kind}"
            + (lack.Length > 0 ? $", which also needs a column for {lack}." : ".");
    }
}
