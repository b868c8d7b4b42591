using SalesOpsBot.Data.Engines;

namespace SalesOpsBot.Data.Channels;

/// <summary>Lets one process at a time answer in a conversation, where several work on the same database.</summary>
public sealed class ConversationTurns
{
    private readonly DatabaseEngine _engine;

    internal ConversationTurns(DatabaseEngine engine) => _engine = engine;

    /// <summary>Whether other processes may work on the same database; where not, a turn is to be had at once.</summary>
    public bool AreShared => _engine.IsShared;

    /// <summary>Waits for the turn. Disposing gives it to the process that asked next; so does the end of this one, however it ends.</summary>
    /// <param name="conversation">The conversation's id, with its channel's name.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public Task<IAsyncDisposable> TakeAsync(string conversation, CancellationToken cancellationToken) => _engine.TakeConversationTurnAsync(conversation, cancellationToken);
}
