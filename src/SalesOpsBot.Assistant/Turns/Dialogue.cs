using Microsoft.Extensions.AI;

namespace SalesOpsBot.Assistant.Turns;

/// <summary>What was said between us and a model in a turn.</summary>
/// <param name="Messages">All of it, the model's last answer included.</param>
/// <param name="Options">What it is asked with.</param>
/// <param name="Tokens">What it has cost so far.</param>
internal sealed record Dialogue(IReadOnlyList<ChatMessage> Messages, ChatOptions Options, long Tokens);
