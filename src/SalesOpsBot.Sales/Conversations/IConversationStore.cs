using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Conversations;

/// <summary>Where it is kept how to speak to whom. It holds no figures, so it takes no scope.</summary>
public interface IConversationStore
{
    /// <summary>Keeps a conversation, open, in place of what was known of it. A name or a person that is not given stays as it was.</summary>
    Task KeepAsync(Conversation conversation, CancellationToken cancellationToken);

    /// <summary>The conversation with a channel's key, open or closed, or nothing.</summary>
    Task<Conversation?> FindAsync(string channel, string channelKey, CancellationToken cancellationToken);

    /// <summary>The conversation with a key of ours, open or closed, or nothing.</summary>
    Task<Conversation?> FindAsync(long id, CancellationToken cancellationToken);

    /// <summary>Whether a person's own conversation in a channel came to its end: they do not want us there.</summary>
    Task<bool> HasEndedAsync(SalespersonId person, string channel, CancellationToken cancellationToken);

    /// <summary>A person's own open conversations, the one last heard of first.</summary>
    Task<IReadOnlyList<Conversation>> PersonalAsync(SalespersonId person, CancellationToken cancellationToken);

    /// <summary>The open conversations of several people, channels of teams first, and of these the one last heard of.</summary>
    Task<IReadOnlyList<Conversation>> SharedAsync(CancellationToken cancellationToken);

    /// <summary>An open conversation of a channel and tenant, the one last heard of, or nothing: it tells where the channel listens.</summary>
    Task<Conversation?> LatestAsync(string channel, string? tenantId, CancellationToken cancellationToken);

    /// <summary>Ends a conversation; nothing happens where there is none.</summary>
    Task CloseAsync(string channel, string channelKey, DateTimeOffset at, CancellationToken cancellationToken);
}
