namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>The sorts of <see cref="Token"/>.</summary>
internal enum TokenKind
{
    Number,
    Text,
    Name,
    Symbol,
    End,
}
