namespace SalesOpsBot.Sales.Changes;

/// <summary>Where a change comes from: what the audit keeps of the turn that asked for it.</summary>
/// <param name="Conversation">The channel's conversation, with the channel's name before it.</param>
/// <param name="Words">What was said; empty for a tap.</param>
/// <param name="Understanding">By whom it was understood, and how surely: <c>offline 0.97</c>.</param>
/// <param name="Tool">The tool that was called.</param>
/// <param name="Arguments">Its arguments as JSON.</param>
public sealed record ChangeOrigin(string Conversation, string Words, string Understanding, string Tool, string Arguments)
{
    /// <summary>
    /// Which call of which message it is, the same when the message comes again: then the change is the same one too. Nothing where no message comes twice. Not kept.
    /// </summary>
    public string? Call { get; init; }
}
