namespace SalesOpsBot.Data.Import.Writing;

/// <summary>Lets an empty table be filled without its indexes and builds them afterwards, which for many rows takes a fraction of the time.</summary>
internal sealed class IndexRebuild
{
    private readonly ImportCommands _commands;
    private readonly List<object?[]> _indexes;

    /// <summary>Takes the indexes away in SQLite; elsewhere the table is filled as it is.</summary>
    public IndexRebuild(ImportCommands commands, string table)
    {
        _commands = commands;

        // Those that have to be unique come back first: where they cannot, nothing was built in vain.
        const string Indexes = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = @p0 AND sql IS NOT NULL ORDER BY sql LIKE 'CREATE UNIQUE%' DESC, name";
        _indexes = commands.IsSqlite ? commands.Rows(Indexes, table) : [];
        foreach (var index in _indexes) commands.Run($"DROP INDEX \"{index[0]}\"");
    }

    /// <summary>Builds them.</summary>
    public void Build()
    {
        foreach (var index in _indexes) _commands.Run((string)index[1]!);
    }
}
