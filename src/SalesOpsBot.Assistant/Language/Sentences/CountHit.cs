namespace SalesOpsBot.Assistant.Language.Sentences;

/// <summary>How many are asked for: "top 5", "the three biggest".</summary>
internal readonly record struct CountHit(int Count, int First, int End);
