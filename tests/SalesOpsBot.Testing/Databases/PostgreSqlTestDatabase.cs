using System.Data.Common;
using Npgsql;

namespace SalesOpsBot.Testing.Databases;

/// <summary>A database of a server, copied within it.</summary>
internal sealed class PostgreSqlTestDatabase : TestDatabase
{
    // Rows of tests come with keys; the next one that the server hands out has to lie above them, as SQLite's does.
    private const string RaiseKeys = """
        DO $$ DECLARE c record; BEGIN
        FOR c IN SELECT attrelid::regclass::text AS name, attname FROM pg_attribute WHERE attidentity <> '' LOOP
            EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) FROM %s', c.name, c.attname, c.attname, c.name);
        END LOOP; END $$
        """;

    private readonly string _server;
    private readonly string _name;

    private PostgreSqlTestDatabase(string server, string name)
    {
        (_server, _name) = (server, name);
        ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20, IncludeErrorDetail = true }.ConnectionString;
    }

    public override string Provider => "PostgreSql";

    public override string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync(string server, DatabaseTemplate? template)
    {
        var database = new PostgreSqlTestDatabase(server, NewName());
        await database.OnServerAsync($"CREATE DATABASE {database._name} TEMPLATE {template?.Name ?? "template0"}");
        return database;
    }

    public override DbConnection Connect() => new NpgsqlConnection(ConnectionString);

    public override async Task<DatabaseTemplate> KeepAsync()
    {
        // Nobody may be connected to what is copied.
        ClearPool();
        var name = NewName();
        await OnServerAsync($"CREATE DATABASE {name} TEMPLATE {_name}");
        return new(name, []);
    }

    public override Task KeysWereChosenAsync() => ScalarAsync(RaiseKeys);

    public override async ValueTask DisposeAsync()
    {
        ClearPool();
        await OnServerAsync($"DROP DATABASE {_name} WITH (FORCE)");
    }

    private static string NewName() => $"salesops_{Guid.NewGuid():N}";

    private void ClearPool()
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server) { Database = "postgres" }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }
}
