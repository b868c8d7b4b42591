namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>A value written out.</summary>
internal sealed record Constant(object? Value) : Expression
{
    public override object? Evaluate(Scope scope) => Value;

    public override string ToString() => Value is string text
        ? $"'{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'"
        : ExpressionValue.Text(Value);
}
