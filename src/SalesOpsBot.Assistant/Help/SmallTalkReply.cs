namespace SalesOpsBot.Assistant.Help;

/// <summary>An answer to small talk.</summary>
/// <param name="Phrases">What it answers, in lower case without marks.</param>
/// <param name="Reply">The words; <c>{name}</c> stands for the person's first name.</param>
/// <param name="Suggests">Whether sentences to begin with go with it.</param>
internal sealed record SmallTalkReply(IReadOnlyList<string> Phrases, string Reply, bool Suggests = false);
