using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace SalesOpsBot.EndToEnd.Kills;

/// <summary>The database, read past the program: what is kept, and what the audit says must be.</summary>
internal sealed class Books(string database)
{
    private const string Made = "(1, 4)";
    private const string Undone = "4";

    /// <summary>Every deal and note with its fields, as the tables have them.</summary>
    public SortedDictionary<string, string?> Kept()
    {
        var kept = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var row in Rows("SELECT external_id, value, close_date, next_step, version FROM deals"))
        {
            kept[$"{row[0]} value"] = string.Create(CultureInfo.InvariantCulture, $"{(long)row[1]! / 100m:F2} USD");
            kept[$"{row[0]} close_date"] = DateOnly.FromDayNumber((int)(long)row[2]!).ToString("O", CultureInfo.InvariantCulture);
            kept[$"{row[0]} next_step"] = (string?)row[3];
            kept[$"{row[0]} version"] = Text(row[4]);
        }

        foreach (var row in Rows("SELECT external_id, text FROM notes")) kept[$"{row[0]} text"] = (string?)row[1];
        return kept;
    }

    /// <summary>Makes every change of the audit again, from what was kept before the first one. A deal's version counts the fields that were ever set.</summary>
    public SortedDictionary<string, string?> Audited(IReadOnlyDictionary<string, string?> before)
    {
        var kept = new SortedDictionary<string, string?>(before.ToDictionary(), StringComparer.Ordinal);
        foreach (var record in Strings("SELECT records FROM audit_entries ORDER BY id").SelectMany(json => JsonNode.Parse(json)!.AsArray()))
        {
            var (id, operation) = (record!["record"]!, (string)record["operation"]!);
            foreach (var field in record["fields"]!.AsArray().Where(field => operation == "update" || (string)field!["field"]! == "text"))
            {
                var (key, was, becomes) = ($"{id} {field!["field"]}", (string?)field["before"], (string?)field["after"]);
                var now = kept.GetValueOrDefault(key);
                Assert.True(now == was || now == becomes, $"{key} was “{now}” when it was changed from “{was}” to “{becomes}”.");
                kept[key] = becomes;
                if (operation == "delete") kept.Remove(key);
                if (operation == "update") kept[$"{id} version"] = Text(long.Parse(kept[$"{id} version"]!, CultureInfo.InvariantCulture) + 1);
            }
        }

        return kept;
    }

    /// <summary>The changes that are made, by id.</summary>
    public IReadOnlyList<string> MadeChanges() => Strings($"SELECT id FROM changes WHERE state IN {Made} ORDER BY id");

    /// <summary>The changes that are made and taken back, by id.</summary>
    public IReadOnlyList<string> UndoneChanges() => Strings($"SELECT id FROM changes WHERE state = {Undone} ORDER BY id");

    /// <summary>The changes that others took back, by id, once for each of these.</summary>
    public IReadOnlyList<string> TakenBack() => Strings($"SELECT undoes FROM changes WHERE undoes IS NOT NULL AND state IN {Made} ORDER BY undoes");

    /// <summary>The changes of the audit, by id, once for each entry.</summary>
    public IReadOnlyList<string> AuditedChanges() => Strings("SELECT change_id FROM audit_entries ORDER BY change_id");

    /// <summary>The made changes of more than one record.</summary>
    public int OfMany() => Strings($"SELECT id FROM changes WHERE state IN {Made} AND json_array_length(records) > 1").Count;

    /// <summary>The texts of all notes.</summary>
    public IReadOnlyList<string> Notes() => Strings("SELECT text FROM notes");

    /// <summary>How many conversations people can be spoken to in.</summary>
    public int Conversations() => Rows("SELECT id FROM conversations WHERE closed_at IS NULL").Count;

    /// <summary>Which leads are kept, and whose they are.</summary>
    public IReadOnlyDictionary<string, string> Leads() => Rows("SELECT l.external_id, p.name FROM leads l JOIN salespeople p ON p.id = l.owner_id").ToDictionary(row => (string)row[0]!, row => (string)row[1]!);

    /// <summary>The ledger of what was told unasked: about what, to whom, and how it stands.</summary>
    public IReadOnlyList<(string Subject, string Person, long State)> Ledger() =>
        Rows("SELECT n.subject, p.name, n.state FROM notices n JOIN salespeople p ON p.id = n.person_id WHERE n.subject LIKE 'lead:%' ORDER BY n.subject").ConvertAll(row => ((string)row[0]!, (string)row[1]!, (long)row[2]!));

    /// <summary>What SQLite itself finds wrong with the file.</summary>
    public IReadOnlyList<string> Faults() =>
        [.. Strings("PRAGMA integrity_check").Where(line => line != "ok"), .. Rows("PRAGMA foreign_key_check").Select(row => string.Join(' ', row))];

    private List<string> Strings(string sql) => Rows(sql).ConvertAll(row => (string)row[0]!);

    private List<object?[]> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        return rows;
    }

    private static string Text(object? number) => Convert.ToString(number, CultureInfo.InvariantCulture)!;
}
