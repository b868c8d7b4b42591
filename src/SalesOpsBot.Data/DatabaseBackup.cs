using Microsoft.Data.Sqlite;

namespace SalesOpsBot.Data;

/// <summary>Copies of a SQLite database, made while the program goes on. A PostgreSQL database has <c>pg_dump</c> for that.</summary>
public static class DatabaseBackup
{
    /// <summary>Copies a database into a new file, page by page through SQLite itself, and proves the copy. What is written meanwhile is in it or not, never in part.</summary>
    /// <param name="source">The database's file.</param>
    /// <param name="target">Where the copy goes; nothing may be there.</param>
    /// <exception cref="IOException">There is no database, something lies at the target already, or the copy is not whole.</exception>
    public static void Copy(string source, string target)
    {
        if (!File.Exists(source)) throw new IOException($"There is no database “{source}”.");
        if (File.Exists(target)) throw new IOException($"“{target}” is there already; it is not overwritten.");
        var unfinished = target + ".unfinished";
        File.Delete(unfinished);
        try
        {
            using (var from = Open(source, SqliteOpenMode.ReadOnly))
            {
                using var into = Open(unfinished, SqliteOpenMode.ReadWriteCreate);
                from.BackupDatabase(into);
            }

            Verify(unfinished);
            File.Move(unfinished, target);
        }
        catch (SqliteException fault)
        {
            throw new IOException($"“{source}” could not be copied: {fault.Message}", fault);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Checks every page and every reference of a copy, and that it is this program's.</summary>
    /// <exception cref="IOException">It is not whole, or something else.</exception>
    public static void Verify(string file)
    {
        if (!File.Exists(file)) throw new IOException($"There is no file “{file}”.");
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadWrite);
            if (First(connection, "PRAGMA integrity_check") is not "ok" and var fault) throw new IOException($"“{file}” is damaged: {fault}");
            if (First(connection, "PRAGMA foreign_key_check") is { } table) throw new IOException($"“{file}” is damaged: rows of {table} name others that are missing.");
            if (First(connection, "SELECT name FROM sqlite_master WHERE name = 'audit_entries'") is null) throw new IOException($"“{file}” is no database of SalesOpsBot.");
        }
        catch (SqliteException fault)
        {
            throw new IOException($"“{file}” is damaged or no database: {fault.Message}", fault);
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static string? First(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string;
    }
}
