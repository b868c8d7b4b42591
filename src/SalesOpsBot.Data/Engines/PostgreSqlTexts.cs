using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SalesOpsBot.Data.Engines;

/// <summary>PostgreSQL refuses texts with a NUL, and with half of a character; people and channels may send both. The NUL is left out, the half becomes U+FFFD, as it does in SQLite.</summary>
internal sealed class PostgreSqlTexts : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Clean(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Clean(command);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Clean(command);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Clean(command);
        return ValueTask.FromResult(result);
    }

    /// <summary>The text as PostgreSQL takes it.</summary>
    public static string Clean(string text) => IsClean(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Replace("\0", "", StringComparison.Ordinal)));

    private static void Clean(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            if (parameter.Value is string text && !IsClean(text)) parameter.Value = Clean(text);
            else if (parameter.Value is IEnumerable<string?> texts) parameter.Value = texts.Select(item => item is null ? null : Clean(item)).ToArray();
        }
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (c is '\0' || char.IsSurrogate(c)) return false;
        }

        return true;
    }
}
