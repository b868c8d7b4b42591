using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant;

/// <summary>Something a person said or tapped, after the channel has proved that it is genuine.</summary>
/// <param name="Viewer">Who it is, or nothing where the channel's account belongs to no salesperson.</param>
/// <param name="ConversationId">The channel's conversation, with the channel's name before it: <c>directline:8f2…</c>.</param>
/// <param name="Text">The words; empty for a tap.</param>
public sealed record UserTurn(Viewer? Viewer, string ConversationId, string Text)
{
    /// <summary>The channel's id of what came, the same when it comes again; nothing where the channel never brings a thing twice.</summary>
    public string? Message { get; init; }

    /// <summary>What was tapped, as the card's button carries it.</summary>
    public CardAction? Action { get; init; }

    /// <summary>Asked before anything is done that must not be done twice: whether it is this turn's first delivery. Nothing where that is certain.</summary>
    public Func<CancellationToken, Task<bool>>? IsFirst { get; init; }
}
