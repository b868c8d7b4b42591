using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Conversations;

/// <summary>A place in a channel where the bot was spoken to or put, and how to speak there again.</summary>
public sealed class Conversation
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>The channel: <c>msteams</c>, <c>slack</c> …</summary>
    public required string Channel { get; init; }

    /// <summary>The channel's own id of the conversation, without the thread.</summary>
    public required string ChannelKey { get; init; }

    /// <summary>Who takes part.</summary>
    public ConversationKind Kind { get; init; }

    /// <summary>Whose personal conversation it is; nothing where that is nobody of ours, or it is not personal.</summary>
    public SalespersonId? PersonId { get; init; }

    /// <summary>The tenant or workspace that it belongs to.</summary>
    public string? TenantId { get; init; }

    /// <summary>What people call it, where the channel says so.</summary>
    public string? Name { get; init; }

    /// <summary>All that the channel needs to speak there, in its own form. Nothing else reads it.</summary>
    public required string Address { get; init; }

    /// <summary>When the address was last confirmed by something that came from there.</summary>
    public DateTimeOffset HeardAt { get; init; }

    /// <summary>When it came to its end: the bot was removed, or blocked. Nothing where it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }
}
