namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>A property of something: <c>account.name</c>. What is not there has no properties, and that is no failure.</summary>
internal sealed record Member(Expression Of, string Name) : Expression
{
    public override object? Evaluate(Scope scope)
    {
        var (value, path) = Walk(scope);
        return scope.OrMissing(value, path);
    }

    public override (object? Value, string Path) Walk(Scope scope)
    {
        var (of, path) = Of.Walk(scope);
        return (of is Failure ? of : ExpressionValue.Property(of, Name), path.Length == 0 ? Name : $"{path}.{Name}");
    }

    public override string ToString() => $"{Of}.{Name}";
}
