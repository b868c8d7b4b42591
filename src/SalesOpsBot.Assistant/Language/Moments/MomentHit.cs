namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>A moment met in a sentence.</summary>
/// <param name="Moment">Which.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How many characters of the text it takes.</param>
internal readonly record struct MomentHit(Moment Moment, int First, int End, int Start, int Length);
