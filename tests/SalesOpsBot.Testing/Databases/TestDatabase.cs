using System.Data.Common;

namespace SalesOpsBot.Testing.Databases;

/// <summary>
/// A real database of a test's own, gone after it: a SQLite file, or a database of the PostgreSQL server that <c>SALESOPS_TEST_POSTGRESQL</c> says how to
/// reach, as somebody who may make databases. The same tests run over both.
/// </summary>
public abstract class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("SALESOPS_TEST_POSTGRESQL");

    /// <summary>Whether the tests run over SQLite.</summary>
    public static bool IsSqlite => string.IsNullOrEmpty(Server);

    /// <summary>For <c>Database:Provider</c>.</summary>
    public abstract string Provider { get; }

    /// <summary>For <c>Database:ConnectionString</c>.</summary>
    public abstract string ConnectionString { get; }

    /// <summary>The settings that lead to it.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Database:Provider"] = Provider, ["Database:ConnectionString"] = ConnectionString };

    /// <summary>One with what a template has, or one that nobody has prepared yet.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseTemplate? template = null) =>
        IsSqlite ? await SqliteTestDatabase.CreateAsync(template) : await PostgreSqlTestDatabase.CreateAsync(Server!, template);

    /// <summary>A connection past the program.</summary>
    public abstract DbConnection Connect();

    /// <summary>Copies of it can be made from now on.</summary>
    public abstract Task<DatabaseTemplate> KeepAsync();

    /// <summary>Is told that rows came with keys of their own.</summary>
    public virtual Task KeysWereChosenAsync() => Task.CompletedTask;

    /// <summary>The first value of the first row of a query.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync() is { } value and not DBNull ? value : null;
    }

    public abstract ValueTask DisposeAsync();
}
