namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>The text is not an expression of the language.</summary>
internal sealed class ExpressionException(string message) : Exception(message);
