using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>Plain commands within the import's one transaction.</summary>
internal sealed class ImportCommands(DbConnection connection, DbTransaction transaction)
{
    /// <summary>Whether it is SQLite that runs them.</summary>
    public bool IsSqlite => connection is SqliteConnection;

    /// <summary>A command with parameters <c>@p0</c>, <c>@p1</c> …, to be run many times.</summary>
    public DbCommand Prepare(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction, command.CommandTimeout) = (sql, transaction, 0);
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>A statement that inserts rows, with as many parameters as each has values.</summary>
    public RowInsert PrepareInsert(string sql, int parameters) =>
        connection is SqliteConnection sqlite ? new SqliteRowInsert(sqlite, sql) : new RowInsert.ByCommand(Prepare(sql, parameters));

    /// <summary>Runs a statement and tells how many rows it touched.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = With(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = With(sql, values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>The rows of a query whose size is bounded.</summary>
    public List<object?[]> Rows(string sql, params ReadOnlySpan<object?> values)
    {
        using var command = With(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++) row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            rows.Add(row);
        }

        return rows;
    }

    private DbCommand With(string sql, ReadOnlySpan<object?> values)
    {
        var command = Prepare(sql, values.Length);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
