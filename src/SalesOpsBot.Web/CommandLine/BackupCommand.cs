using System.CommandLine;
using Microsoft.Data.Sqlite;
using SalesOpsBot.Data;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>backup</c> and <c>restore</c>: verified copies of a SQLite database.</summary>
internal static class BackupCommand
{
    /// <summary>Copies the database while the program goes on.</summary>
    public static Command CreateBackup()
    {
        var (file, db) = (new Argument<string>("file") { Description = "Where the copy goes; nothing may be there." }, Database());
        var backup = new Command("backup", "Copy the SQLite database into a file, while the program goes on, and check the copy.") { file, db };
        backup.SetAction(line => Run(line.GetValue(db), database =>
        {
            DatabaseBackup.Copy(database, line.GetRequiredValue(file));
            return $"{database} is copied to {line.GetRequiredValue(file)}, and the copy is whole.";
        }));
        return backup;
    }

    /// <summary>Puts a copy in the database's place; the program has to be stopped.</summary>
    public static Command CreateRestore()
    {
        var (file, db) = (new Argument<string>("file") { Description = "A copy that “backup” made." }, Database());
        var restore = new Command("restore", "Put a copy in the place of the SQLite database. Stop the program first; what was there is kept beside it.") { file, db };
        restore.SetAction(line => Run(line.GetValue(db), database => Restore(line.GetRequiredValue(file), database)));
        return restore;
    }

    private static string Restore(string file, string database)
    {
        DatabaseBackup.Verify(file);
        var before = database + ".before-restore";
        if (File.Exists(before)) throw new IOException($"“{before}” is still there from an earlier restore; move it away first.");
        if (File.Exists(database)) DatabaseBackup.Copy(database, before);
        foreach (var rest in (string[])["", "-wal", "-shm"]) File.Delete(database + rest);
        DatabaseBackup.Copy(file, database);
        return $"{database} is what {file} was." + (File.Exists(before) ? $" What it was before is in {before}." : "");
    }

    private static int Run(string? database, Func<string, string> act)
    {
        var settings = SalesHost.CreateBuilder([], CommandSettings.For(database)).Configuration.GetSection("Database");
        if (string.Equals(settings["Provider"], "PostgreSql", StringComparison.OrdinalIgnoreCase))
        {
            Console.Error.WriteLine("The data is in PostgreSQL: use pg_dump and pg_restore.");
            return 2;
        }

        try
        {
            Console.WriteLine(act(new SqliteConnectionStringBuilder(settings["ConnectionString"] is { Length: > 0 } given ? given : "Data Source=salesops.db").DataSource));
            return 0;
        }
        catch (IOException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }

    private static Option<string?> Database() => new("--db") { Description = "Another SQLite database." };
}
