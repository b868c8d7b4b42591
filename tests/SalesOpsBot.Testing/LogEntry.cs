using Microsoft.Extensions.Logging;

namespace SalesOpsBot.Testing;

/// <summary>A line of the log.</summary>
/// <param name="Level">How grave it is.</param>
/// <param name="Category">Who wrote it.</param>
/// <param name="Text">The words, with the exception's.</param>
/// <param name="Scopes">In what it happened, the outermost first.</param>
public sealed record LogEntry(LogLevel Level, string Category, string Text, IReadOnlyList<string> Scopes);
