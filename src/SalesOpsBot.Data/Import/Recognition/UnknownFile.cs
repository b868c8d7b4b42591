namespace SalesOpsBot.Data.Import.Recognition;

/// <summary>A file that is of no known kind.</summary>
internal sealed record UnknownFile(string Path, string[] Headers)
{
    private const int Shown = 8;

    /// <summary>Fewer columns in common with a kind tell nothing.</summary>
    private const int Telling = 2;

    /// <summary>What was seen, and what would have been recognised.</summary>
    public string Explain()
    {
        if (Headers.Length == 0) return $"{System.IO.Path.GetFileName(Path)} has no header row.";
        var columns = string.Join(", ", Headers.Take(Shown).Select(header => header.Length > 40 ? $"{header[..40]}…" : header)) + (Headers.Length > Shown ? ", …" : "");
        var seen = $"{System.IO.Path.GetFileName(Path)} is of no known kind (columns: {columns}) and was left alone.";
        var nearest = KnownHeaders.All
            .Select(known => (known.Kind, Missing: known.Missing(Headers), Found: known.Columns(Headers).Count))
            .Where(known => known.Found >= Telling)
            .OrderBy(known => known.Missing.Count).ThenByDescending(known => known.Found).FirstOrDefault();
        if (nearest.Found == 0) return $"{seen} Recognised are exports of {string.Join(", ", Enum.GetNames<RecordKind>())}.";
        var lack = string.Join(" and ", nearest.Missing.Select(group => string.Join(" or ", group)));
        return lack.Length > 0 ? $"{seen} Nearest is {nearest.Kind}, which also needs a column for {lack}." : $"{seen} Nearest is {nearest.Kind}, but other columns say that it is something else.";
    }
}
