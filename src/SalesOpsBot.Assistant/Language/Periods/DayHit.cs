namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>A single day met in a sentence.</summary>
/// <param name="Day">Which.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
internal readonly record struct DayHit(DateOnly Day, int First, int End);
