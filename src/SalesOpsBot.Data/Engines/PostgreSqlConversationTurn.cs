using Npgsql;

namespace SalesOpsBot.Data.Engines;

/// <summary>The turn of a conversation: an advisory lock, which the server gives to those who wait in the order they came, and takes from a process that ends, however it ends.</summary>
internal sealed class PostgreSqlConversationTurn : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private PostgreSqlConversationTurn(NpgsqlConnection connection, NpgsqlTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    public static async Task<IAsyncDisposable> TakeAsync(string connectionString, string conversation, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await using var command = new NpgsqlCommand(PostgreSqlLocks.Conversation, connection, transaction) { CommandTimeout = 0 };
            command.Parameters.AddWithValue("conversation", PostgreSqlTexts.Clean(conversation));
            await command.ExecuteNonQueryAsync(cancellationToken);
            return new PostgreSqlConversationTurn(connection, transaction);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
