namespace SalesOpsBot.Assistant.Language.Masking;

/// <summary>A name and what stands for it.</summary>
/// <param name="Token">What a model reads: <c>Person-7</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Words">The words that it is known by.</param>
internal sealed record MaskedName(string Token, string Name, string[] Words);
