using Microsoft.Data.Sqlite;

namespace SalesOpsBot.Web.CommandLine;

/// <summary>Settings that a command's options stand for.</summary>
internal static class CommandSettings
{
    /// <summary>The settings for a database named by <c>--db</c>; none where it is left out. Standard output belongs to the command, so the log goes no further than warnings on the error stream.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> For(string? database)
    {
        yield return new("Logging:LogLevel:Default", "Warning");
        yield return new("Logging:LogLevel:SalesOpsBot", "Warning");
        yield return new("Logging:Console:LogToStandardErrorThreshold", "Trace");
        if (database is null) yield break;
        yield return new("Database:Provider", "Sqlite");
        yield return new("Database:ConnectionString", new SqliteConnectionStringBuilder { DataSource = database }.ToString());
    }
}
