namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>A share met in a sentence.</summary>
/// <param name="Percent">How many in a hundred; nothing where only the word is said.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Number">Index after its number.</param>
/// <param name="End">Index after its last word.</param>
internal readonly record struct PercentHit(decimal? Percent, int First, int Number, int End);
