using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SalesOpsBot.Data.Engines;

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

    /// <summary>Begins the one transaction: nobody else writes until it ends.</summary>
    public static DbTransaction Begin(DbConnection connection)
    {
        var transaction = connection.BeginTransaction();
        if (connection is NpgsqlConnection) PostgreSqlWriteTurn.Take(connection, transaction);
        return transaction;
    }

    /// <summary>Sets the parameters of a command.</summary>
    public void Give(DbCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] switch
            {
                null => DBNull.Value,
                string text when !IsSqlite => PostgreSqlTexts.Clean(text),
                var value => value,
            };
        }
    }

    /// <summary>Inserts rows, many, as fast as the database can.</summary>
    /// <param name="table">Where.</param>
    /// <param name="columns">The columns that each row has a value for.</param>
    public RowInsert PrepareInsert(string table, params IReadOnlyList<string> columns) => connection switch
    {
        SqliteConnection sqlite => new SqliteRowInsert(sqlite, table, columns),
        NpgsqlConnection postgres => new PostgreSqlRowInsert(postgres, table, columns),
        _ => throw new NotSupportedException($"An import cannot write to a {connection.GetType().Name}."),
    };

    /// <summary>Lets the database know how large a table has become; SQLite looks by itself.</summary>
    public void Analyze(string table)
    {
        if (!IsSqlite) Run($"ANALYZE {table}");
    }

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
        Give(command, values);
        return command;
    }
}
