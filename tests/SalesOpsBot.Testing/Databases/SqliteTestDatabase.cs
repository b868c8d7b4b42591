using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SalesOpsBot.Testing.Databases;

/// <summary>A file in a folder of its own.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");

    private SqliteTestDatabase() => ConnectionString = new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder.FullName, "sales.db") }.ConnectionString;

    public override string Provider => "Sqlite";

    public override string ConnectionString { get; }

    public static new async Task<TestDatabase> CreateAsync(DatabaseTemplate? template)
    {
        var database = new SqliteTestDatabase();
        if (template is not null) await File.WriteAllBytesAsync(Path.Combine(database._folder.FullName, "sales.db"), template.File);
        return database;
    }

    public override DbConnection Connect() => new SqliteConnection(ConnectionString);

    public override async Task<DatabaseTemplate> KeepAsync()
    {
        var copy = Path.Combine(_folder.FullName, "copy.db");
        await ScalarAsync($"VACUUM INTO '{copy}'");
        // The copy forgets how the file is written, which is part of what is tested.
        await using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL";
            await command.ExecuteNonQueryAsync();
        }

        return new(copy, await File.ReadAllBytesAsync(copy));
    }

    public override ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(ConnectionString)) SqliteConnection.ClearPool(connection);
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
