namespace SalesOpsBot.Assistant.Language.Times;

/// <summary>How long something lasts, as met in a sentence.</summary>
internal readonly record struct DurationHit(int Minutes, int First, int End);
