using Microsoft.Data.Sqlite;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>
/// Puts the rows of a file straight into their table where that is empty, each under its line as its key. Whether a key of the source comes twice shows when
/// its index is built; the rows then go the way of all others, through the temporary table, where each can be told.
/// </summary>
internal sealed class DirectFill : IDisposable
{
    private const int UniqueConstraint = 19;

    private readonly ImportCommands _commands;
    private readonly Table _table;
    private readonly IndexRebuild _indexes;
    private readonly RowInsert _insert;
    private readonly object?[] _values;

    private DirectFill(ImportCommands commands, Table table)
    {
        string[] columns = [.. table.Columns.Select(c => c.Name), "id", .. table.IsVersioned ? ["version"] : Array.Empty<string>()];
        (_commands, _table, _values) = (commands, table, new object?[columns.Length]);
        _indexes = new(commands, table.Name);
        _insert = commands.PrepareInsert(table.Name, columns);
        if (table.IsVersioned) _values[^1] = 1;
    }

    /// <summary>How many rows it took.</summary>
    public long Rows { get; private set; }

    /// <summary>One for a table that allows it and has no rows yet.</summary>
    public static DirectFill? Of(ImportCommands commands, Table table) =>
        commands.IsSqlite && table.MayBeFilledDirectly && commands.Value($"SELECT 1 FROM {table.Name} LIMIT 1") is null ? new(commands, table) : null;

    /// <summary>Takes a row.</summary>
    public void Add(StagedRow row, long line)
    {
        row.Values.CopyTo(_values, 0);
        _values[_table.Columns.Length] = line;
        _insert.Insert(_values);
        Rows++;
    }

    /// <summary>Builds the indexes.</summary>
    /// <returns>False where a key comes twice: the rows are in the temporary table then, and their own is empty again.</returns>
    public bool Complete()
    {
        try
        {
            _indexes.Build();
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == UniqueConstraint)
        {
            _commands.Run($"INSERT INTO {TableWriter.Staged} ({_table.ColumnNames}, line) SELECT {_table.ColumnNames}, id FROM {_table.Name} ORDER BY id");
            _commands.Run($"DELETE FROM {_table.Name}");
            _indexes.Build();
            return false;
        }
    }

    public void Dispose() => _insert.Dispose();
}
