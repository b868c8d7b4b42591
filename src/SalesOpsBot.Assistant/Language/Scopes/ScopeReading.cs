namespace SalesOpsBot.Assistant.Language.Scopes;

/// <summary>Whose figures a sentence is about.</summary>
/// <param name="Said">Scopes in the arguments' form, in the order said; several where several are asked about.</param>
/// <param name="Own">Whether "my" or "I" is said, which is a scope for somebody without people only.</param>
/// <param name="Earlier">Whether "his", "her" or "they" points back to somebody.</param>
/// <param name="Words">The places of the words that said so.</param>
internal sealed record ScopeReading(IReadOnlyList<string> Said, bool Own, bool Earlier, IReadOnlySet<int> Words);
