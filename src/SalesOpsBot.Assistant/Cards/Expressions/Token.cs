namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>A word of an expression.</summary>
/// <param name="Kind">Which sort.</param>
/// <param name="Text">As written, for a text without its quotes and escapes.</param>
/// <param name="Position">Where it begins, from zero.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position);
