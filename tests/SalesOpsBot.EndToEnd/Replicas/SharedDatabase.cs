using Npgsql;

namespace SalesOpsBot.EndToEnd.Replicas;

/// <summary>A database of its own on the PostgreSQL server that <c>SALESOPS_TEST_POSTGRESQL</c> says how to reach.</summary>
internal sealed class SharedDatabase : IAsyncDisposable
{
    private readonly string _name = $"salesops_{Guid.NewGuid():N}";

    /// <summary>How to reach the server, as somebody who may make databases; nothing where there is none.</summary>
    public static string? Server => Environment.GetEnvironmentVariable("SALESOPS_TEST_POSTGRESQL") is { Length: > 0 } server ? server : null;

    /// <summary>The settings that lead to it, by their environment variables.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Database__Provider"] = "PostgreSql", ["Database__ConnectionString"] = Address(_name) };

    public static async Task<SharedDatabase> CreateAsync()
    {
        var database = new SharedDatabase();
        await RunAsync("postgres", $"CREATE DATABASE {database._name} TEMPLATE template0");
        return database;
    }

    /// <summary>The first column of a query's rows.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Address(_name));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync()) texts.Add(reader.GetString(0));
        return texts;
    }

    /// <summary>What a query counts.</summary>
    public async Task<long> CountAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Address(_name));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsync("postgres", $"DROP DATABASE {_name} WITH (FORCE)");
    }

    private static string Address(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database }.ConnectionString;

    private static async Task RunAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(Address(database));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
