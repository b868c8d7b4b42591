namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>A function or an operator applied to its arguments.</summary>
internal sealed record Call(string Name, Function Function, IReadOnlyList<Expression> Arguments) : Expression
{
    public override object? Evaluate(Scope scope) => Function.Evaluate(Arguments, scope);

    public override string ToString() => !char.IsAsciiLetter(Name[0]) && Arguments.Count >= 2
        ? $"({string.Join($" {Name} ", Arguments)})"
        : $"{Name}({string.Join(", ", Arguments)})";
}
