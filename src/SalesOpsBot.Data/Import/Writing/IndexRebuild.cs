namespace SalesOpsBot.Data.Import.Writing;

/// <summary>Fills an empty table without its indexes and builds them afterwards, which for many rows takes a fraction of the time.</summary>
internal static class IndexRebuild
{
    /// <summary>Does it in SQLite; elsewhere the table is filled as it is.</summary>
    public static void Around(ImportCommands commands, string table, Action fill)
    {
        var indexes = commands.IsSqlite ? commands.Rows("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = @p0 AND sql IS NOT NULL", table) : [];
        foreach (var index in indexes) commands.Run($"DROP INDEX \"{index[0]}\"");
        fill();
        foreach (var index in indexes) commands.Run((string)index[1]!);
    }
}
