using System.Data.Common;
using System.Globalization;
using SalesOpsBot.Data.Import.Reading;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>
/// Which record an id, an e-mail address or a name means. The keys lie in a temporary table, so that their number is no matter for the memory; the ones
/// used lately are remembered.
/// </summary>
internal sealed class KeyBook : IDisposable
{
    private const int Remembered = 250_000;
    private const long Ambiguous = -1;

    private readonly ImportCommands _commands;
    private readonly string _table;
    private readonly string _keys;
    private readonly string[] _columns;
    private readonly Dictionary<string, long> _lately = new(StringComparer.Ordinal);
    private Dictionary<string, long> _meant = new(StringComparer.Ordinal);
    private readonly DbCommand _find;
    private readonly DbCommand _add;

    /// <param name="commands">The transaction.</param>
    /// <param name="table">Whose keys.</param>
    /// <param name="externalId">The column with the id of the source; some tables have none.</param>
    /// <param name="email">The column with the e-mail address; some tables have none.</param>
    public KeyBook(ImportCommands commands, string table, string? externalId, string? email)
    {
        (_commands, _table, _keys) = (commands, table, $"import_keys_{table}");
        _columns = [externalId ?? "NULL", email ?? "NULL", "name"];
        commands.Run($"CREATE TEMP TABLE {_keys} (key text PRIMARY KEY, id bigint)");
        _find = commands.Prepare($"SELECT id FROM {_keys} WHERE key = @p0", 1);
        _add = commands.Prepare(
            $"INSERT INTO {_keys} (key, id) VALUES (@p0, @p1) ON CONFLICT (key) DO UPDATE SET id = CASE WHEN {_keys}.id = excluded.id THEN excluded.id ELSE {Ambiguous} END", 2);
        Reload();
    }

    /// <summary>Looks again at what the table holds; aliases stay.</summary>
    public void Reload()
    {
        _lately.Clear();
        _meant.Clear();
        _commands.Run($"DELETE FROM {_keys} WHERE key NOT LIKE 'a:%'");
        const int page = 10_000;
        for (var after = 0L; ;)
        {
            var rows = _commands.Rows($"SELECT id, {string.Join(", ", _columns)} FROM {_table} WHERE id > {after} ORDER BY id LIMIT {page}");
            foreach (var row in rows) Add(after = Convert.ToInt64(row[0], CultureInfo.InvariantCulture), row[1] as string, row[2] as string, (string)row[3]!);
            if (rows.Count < page) return;
        }
    }

    /// <summary>Takes note of a record.</summary>
    public void Add(long id, string? externalId, string? email, string name)
    {
        if (externalId is not null)
        {
            Put($"x:{externalId}", id);
            if (SalesforceId.Short(externalId) is { } shorter) Put($"s:{shorter}", id);
        }

        if (email is not null) Put($"e:{email.ToLowerInvariant()}", id);
        Put(NameKey(name), id);
    }

    /// <summary>Takes note of another id of a record, good for this import alone.</summary>
    public void AddAlias(string alias, long id) => Put($"a:{alias.ToLowerInvariant()}", id);

    /// <summary>The record that a text means: by id, then by alias, then by e-mail address, then by name without regard to case and spaces.</summary>
    /// <param name="text">Id, address or name.</param>
    /// <param name="isAmbiguous">True where several have that name.</param>
    public long? Find(string text, out bool isAmbiguous)
    {
        if (!_meant.TryGetValue(text, out var id))
        {
            if (_meant.Count >= Remembered) _meant.Clear();
            _meant[text] = id = Look(text) ?? 0;
        }

        isAmbiguous = id == Ambiguous;
        return isAmbiguous || id == 0 ? null : id;
    }

    /// <summary>Leaves nothing behind in the connection, which others will use.</summary>
    public void Drop() => _commands.Run($"DROP TABLE {_keys}");

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
    }

    private long? Look(string text) =>
        Get($"x:{text}")
            ?? (SalesforceId.Short(text) is { } shorter ? Get($"s:{shorter}") : null)
            ?? Get($"a:{text.ToLowerInvariant()}")
            ?? (text.Contains('@', StringComparison.Ordinal) ? Get($"e:{text.ToLowerInvariant()}") : null)
            ?? Get(NameKey(text));

    private static string NameKey(string name) => "n:" + new string([.. name.Where(c => !char.IsWhiteSpace(c)).Select(char.ToLowerInvariant)]);

    private void Put(string key, long id)
    {
        _commands.Give(_add, key, id);
        _add.ExecuteNonQuery();
        _lately.Remove(key);

        // A new one instead of clearing: that would cost as much as the dictionary was ever large, for each record that is made.
        if (_meant.Count > 0) _meant = new(StringComparer.Ordinal);
    }

    private long? Get(string key)
    {
        if (_lately.TryGetValue(key, out var known)) return known == 0 ? null : known;
        _commands.Give(_find, key);
        var id = _find.ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;
        if (_lately.Count >= Remembered) _lately.Clear();
        _lately[key] = id;
        return id == 0 ? null : id;
    }
}
