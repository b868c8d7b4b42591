using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace SalesOpsBot.Data.Engines;

/// <summary>
/// What connections to a file share, such as the index of its journal, may have been opened while nobody could write it, and stays so while one of them is open: where a write is
/// refused, none is kept, so that the next ones begin anew.
/// </summary>
internal sealed class SqliteRefusals : DbCommandInterceptor
{
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Forget(command, eventData.Exception);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(command, eventData.Exception);
        return Task.CompletedTask;
    }

    private static void Forget(DbCommand command, Exception fault)
    {
        if (fault is SqliteException { SqliteErrorCode: raw.SQLITE_READONLY } && command.Connection is SqliteConnection connection) SqliteConnection.ClearPool(connection);
    }
}
