using System.Globalization;
using SalesOpsBot.Data.Import.Recognition;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>
/// Takes the rows of one file into a temporary table and then into their own in a few statements over all of them: what is new is inserted, what differs
/// is updated, what is the same is left alone.
/// </summary>
internal sealed class TableWriter : IDisposable
{
    /// <summary>The temporary table.</summary>
    public const string Staged = "import_rows";

    private const string Differing = "import_differing";

    private readonly ImportCommands _commands;
    private readonly Table _table;
    private readonly (string Name, bool Clears)[] _changeable;
    private readonly RowInsert _insert;
    private readonly DirectFill? _direct;
    private readonly DateOnly _today;
    private readonly string _sameKey;
    private readonly object?[] _values;
    private bool _isFilled;

    /// <param name="commands">The transaction.</param>
    /// <param name="table">Where the rows go.</param>
    /// <param name="today">The day that changes are kept under.</param>
    /// <param name="isGiven">Whether the file has something to say about any of some fields.</param>
    public TableWriter(ImportCommands commands, Table table, DateOnly today, Func<Field[], bool> isGiven)
    {
        (_commands, _table, _today) = (commands, table, today);
        var open = table.Columns.Where(c => !table.Key.Contains(c.Name));
        _changeable =
        [
            .. open.Where(c => isGiven(c.Fields)).Select(c => (c.Name, Clears: c.Default is null)),
            .. open.Where(c => !isGiven(c.Fields) && c.MarkedBy is { } mark && isGiven([mark])).Select(c => (c.Name, Clears: false)),
        ];
        _sameKey = string.Join(" AND ", table.Key.Select(key => $"t.{key} = s.{key}"));
        commands.Run($"CREATE TEMP TABLE {Staged} AS SELECT {table.ColumnNames}, CAST(NULL AS text) AS alias, CAST(NULL AS text) AS self_reference, CAST(0 AS bigint) AS line FROM {table.Name} WHERE 1 = 0");
        _values = new object?[table.Columns.Length + 3];
        _insert = commands.PrepareInsert(Staged, [.. table.Columns.Select(c => c.Name), "alias", "self_reference", "line"]);
        _direct = DirectFill.Of(commands, table);
    }

    /// <summary>Takes a row.</summary>
    public void Add(StagedRow row, long line)
    {
        if (_direct is not null)
        {
            _direct.Add(row, line);
            return;
        }

        row.Values.CopyTo(_values, 0);
        (_values[^3], _values[^2], _values[^1]) = (row.Alias, row.SelfReference, line);
        _insert.Insert(_values);
    }

    /// <summary>Is told that all rows were added.</summary>
    public void Complete()
    {
        _insert.Flush();
        _commands.Analyze(Staged);
    }

    /// <summary>Makes the staged rows quick to find by their key.</summary>
    public void Index() => _commands.Run($"CREATE INDEX IF NOT EXISTS import_rows_key ON {Staged} ({string.Join(", ", _table.Key)}, line)");

    /// <summary>Takes out the rows whose key an earlier row of the file has, and tells of those that say something else.</summary>
    /// <returns>The line and key of each row that contradicts an earlier one.</returns>
    public IReadOnlyList<(long Line, string Key)> RemoveDuplicates()
    {
        _isFilled = _direct?.Complete() == true;
        if (_isFilled) return [];
        var keys = string.Join(", ", _table.Key);
        _commands.Run($"CREATE TEMP TABLE import_repeats AS SELECT {keys}, MIN(line) AS first_line FROM {Staged} GROUP BY {keys} HAVING COUNT(*) > 1");
        IReadOnlyList<(long, string)> contradicting = [];
        if (_commands.Value("SELECT 1 FROM import_repeats LIMIT 1") is not null)
        {
            Index();
            var sameRow = string.Join(" AND ", _table.Key.Select(key => $"r.{key} = s.{key}"));
            var firstRow = string.Join(" AND ", _table.Key.Select(key => $"r.{key} = f.{key}"));
            var differs = string.Join(" OR ", _table.Columns.Select(c => c.Name).Append("self_reference").Select(name => $"s.{name} IS DISTINCT FROM f.{name}"));
            var rows = _commands.Rows(
                $"""
                SELECT s.line, s.{_table.Key[0]}
                FROM import_repeats r
                JOIN {Staged} s ON {sameRow} AND s.line > r.first_line
                JOIN {Staged} f ON {firstRow} AND f.line = r.first_line
                WHERE {differs} ORDER BY s.line
                """);
            contradicting = [.. rows.Select(row => (Convert.ToInt64(row[0], CultureInfo.InvariantCulture), Convert.ToString(row[1], CultureInfo.InvariantCulture)!))];
            _commands.Run($"DELETE FROM {Staged} WHERE line IN (SELECT s.line FROM import_repeats r JOIN {Staged} s ON {sameRow} AND s.line > r.first_line)");
        }

        _commands.Run("DROP TABLE import_repeats");
        return contradicting;
    }

    /// <summary>
    /// Where an earlier import knew a record by its name alone, and the file now gives its id, the record takes the id instead of a second one being made.
    /// </summary>
    public void AdoptIds() => _commands.Run(
        $"""
        UPDATE {_table.Name} SET external_id = n.external_id
        FROM (SELECT name, MIN(external_id) AS external_id FROM {Staged} GROUP BY name HAVING COUNT(*) = 1) n
        WHERE {_table.Name}.external_id = {_table.Name}.name AND {_table.Name}.name = n.name AND n.external_id <> n.name
          AND NOT EXISTS (SELECT 1 FROM {_table.Name} o WHERE o.external_id = n.external_id)
        """);

    /// <summary>Inserts the rows that are not there yet.</summary>
    /// <returns>How many, and the highest key before them.</returns>
    public (long Inserted, long LastIdBefore) Insert()
    {
        if (_isFilled) return (_direct!.Rows, 0);
        var last = Convert.ToInt64(_commands.Value($"SELECT MAX(id) FROM {_table.Name}") ?? 0L, CultureInfo.InvariantCulture);
        var values = string.Join(", ", _table.Columns.Select(c => c.Default is null ? $"s.{c.Name}" : $"COALESCE(s.{c.Name}, {Literal(c.Default)})"));
        var (also, alsoValue) = _table.IsVersioned ? (", version", ", 1") : ("", "");
        var unknown = last == 0 ? "" : $" WHERE NOT EXISTS (SELECT 1 FROM {_table.Name} t WHERE {_sameKey})";
        var indexes = last == 0 ? new IndexRebuild(_commands, _table.Name) : null;
        var inserted = _commands.Run($"INSERT INTO {_table.Name} ({_table.ColumnNames}{also}) SELECT {values}{alsoValue} FROM {Staged} s{unknown}");
        indexes?.Build();
        return (inserted, last);
    }

    /// <summary>Updates the rows that were there before and differ, and keeps what they were where that is kept.</summary>
    /// <returns>How many.</returns>
    public long Update(long lastIdBefore)
    {
        if (lastIdBefore == 0) return 0;
        var columns = _changeable.Select(c => (c.Name, New: c.Clears ? $"s.{c.Name}" : $"COALESCE(s.{c.Name}, t.{c.Name})")).ToList();
        var links = "";
        if (_table.SelfReference is { } self && _commands.Value($"SELECT 1 FROM {Staged} WHERE self_reference IS NOT NULL LIMIT 1") is not null)
        {
            links = " LEFT JOIN import_links l ON l.reference = s.self_reference";
            columns.Add((self, $"CASE WHEN l.id = t.id THEN t.{self} ELSE COALESCE(l.id, t.{self}) END"));
        }

        if (columns.Count == 0) return 0;
        var set = string.Join(", ", columns.Select(c => $"{c.Name} = n.{c.Name}")) + (_table.IsVersioned ? ", version = version + 1" : "");
        var differs = string.Join(" OR ", columns.Select(c => $"t.{c.Name} IS DISTINCT FROM {c.New}"));
        var changed = string.Join(", ", columns.Select(c => $"{c.New} AS {c.Name}"));
        _commands.Run(
            $"""
            CREATE TEMP TABLE {Differing} AS
            SELECT t.id AS row_id, {changed}
            FROM {Staged} s JOIN {_table.Name} t ON {_sameKey}{links}
            WHERE t.id <= {lastIdBefore} AND ({differs})
            """);
        foreach (var (column, field) in _table.Kept.Where(kept => columns.Any(c => c.Name == kept.Key))) Keep(column, (int)field);
        var updated = _commands.Run($"UPDATE {_table.Name} SET {set} FROM {Differing} n WHERE {_table.Name}.id = n.row_id");
        _commands.Run($"DROP TABLE {Differing}");
        return updated;
    }

    /// <summary>Keeps what a column of the differing rows was and becomes.</summary>
    private void Keep(string column, int field) => _commands.Run(
        $"""
        INSERT INTO deal_changes (deal_id, field, before, after, changed_on)
        SELECT t.id, {field}, t.{column}, n.{column}, {_today.DayNumber}
        FROM {Differing} n JOIN {_table.Name} t ON t.id = n.row_id
        WHERE t.{column} IS DISTINCT FROM n.{column}
        """);

    /// <summary>Points new rows at the rows of the same table that they name.</summary>
    public void LinkNew(long lastIdBefore)
    {
        if (_table.SelfReference is not { } self) return;
        _commands.Run(
            $"""
            UPDATE {_table.Name} SET {self} = n.link
            FROM (
                SELECT t.id AS row_id, l.id AS link
                FROM {Staged} s JOIN {_table.Name} t ON {_sameKey} JOIN import_links l ON l.reference = s.self_reference) n
            WHERE {_table.Name}.id = n.row_id AND {_table.Name}.id > {lastIdBefore} AND n.link <> {_table.Name}.id
            """);
    }

    /// <summary>Writes down which row each reference within the table means.</summary>
    public void ResolveLinks(Func<string, long?> resolve)
    {
        _commands.Run("CREATE TEMP TABLE import_links (reference text PRIMARY KEY, id bigint)");
        foreach (var row in _commands.Rows($"SELECT DISTINCT self_reference FROM {Staged} WHERE self_reference IS NOT NULL"))
        {
            if (resolve((string)row[0]!) is { } id) _commands.Run("INSERT INTO import_links (reference, id) VALUES (@p0, @p1)", row[0], id);
        }
    }

    /// <summary>Makes the other ids of the rows known to the references of this import.</summary>
    public void Aliases(ReferenceBook? book)
    {
        if (book is null) return;
        var key = _table.Key[0];
        foreach (var row in _commands.Rows($"SELECT s.alias, t.id FROM {Staged} s JOIN {_table.Name} t ON t.{key} = s.{key} WHERE s.alias IS NOT NULL"))
            book.Keys.AddAlias((string)row[0]!, Convert.ToInt64(row[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Makes room for the next file; where the transaction is rolled back the tables go by themselves.</summary>
    public void Drop()
    {
        _commands.Run($"DROP TABLE IF EXISTS {Staged}");
        _commands.Run("DROP TABLE IF EXISTS import_links");
    }

    public void Dispose()
    {
        _insert.Dispose();
        _direct?.Dispose();
    }

    private static string Literal(object value) => value switch
    {
        bool flag => flag ? "TRUE" : "FALSE",
        string text => $"'{text}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
