namespace SalesOpsBot.Assistant.Language.Names;

/// <summary>A name met in a sentence.</summary>
/// <param name="Kind">Whose.</param>
/// <param name="Names">Every name that it may be; one where it is certain.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
internal sealed record NameHit(NameKind Kind, IReadOnlyList<string> Names, int First, int End);
