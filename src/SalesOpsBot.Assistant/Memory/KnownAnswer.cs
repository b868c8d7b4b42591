namespace SalesOpsBot.Assistant.Memory;

/// <summary>An answer that can be given again as it is.</summary>
/// <param name="Reply">What is said.</param>
/// <param name="Runs">What the conversation remembers of it.</param>
internal sealed record KnownAnswer(AssistantReply Reply, PackedRuns Runs);
