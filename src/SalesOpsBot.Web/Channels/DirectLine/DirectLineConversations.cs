namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>The conversations of the web channel. A restart forgets none, and each process over the database has them all.</summary>
internal sealed class DirectLineConversations(DirectLineLogs logs)
{
    /// <summary>The conversation, touched; or nothing where there is none, or no longer.</summary>
    public async Task<DirectLineConversation?> FindAsync(string id, CancellationToken cancellationToken) =>
        await logs.Log.TouchAsync(id, logs.Clock.GetUtcNow(), cancellationToken) ? new(id, logs) : null;

    /// <summary>The conversation as it is, without keeping it any longer; or nothing.</summary>
    public async Task<DirectLineConversation?> PeekAsync(string id, CancellationToken cancellationToken) =>
        await logs.Log.TouchedAtAsync(id, cancellationToken) is null ? null : new(id, logs);

    /// <summary>The conversation, and whether it was made just now.</summary>
    public async Task<(DirectLineConversation Conversation, bool IsNew)> OpenAsync(string id, CancellationToken cancellationToken) =>
        (new(id, logs), await logs.Log.OpenAsync(id, logs.Limits, logs.Clock.GetUtcNow(), cancellationToken));
}
