using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>A period met in a sentence.</summary>
/// <param name="Period">Which days.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
internal readonly record struct PeriodHit(Period Period, int First, int End);
