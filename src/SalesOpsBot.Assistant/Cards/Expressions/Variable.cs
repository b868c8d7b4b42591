namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>A name at the start of a path.</summary>
internal sealed record Variable(string Name) : Expression
{
    public override object? Evaluate(Scope scope) => scope.OrMissing(scope.Find(Name), Name);

    public override (object? Value, string Path) Walk(Scope scope) => (scope.Find(Name), Name);

    public override string ToString() => Name;
}
