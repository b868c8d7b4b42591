namespace SalesOpsBot.Assistant.Language.Texts;

/// <summary>Free words met in a sentence, to be kept as they were said: a note, a reason, what to be reminded of.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="First">Index of the first of them.</param>
/// <param name="End">Index after the last.</param>
internal readonly record struct TextHit(TextKind Kind, int First, int End);
