namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>An item by its number from zero, or a property by its name: <c>items[0]</c>, <c>items['name']</c>. An item outside the list is a failure.</summary>
internal sealed record Element(Expression Of, Expression Index) : Expression
{
    public override object? Evaluate(Scope scope)
    {
        var of = Of.Evaluate(scope);
        if (of is Failure) return of;
        var index = Index.Evaluate(scope.ForConditions());
        return index switch
        {
            Failure => index,
            string name => ExpressionValue.Property(of, name),
            double when ExpressionValue.IsInteger(index) && ExpressionValue.IsNothing(of) => Undefined.Value,
            double number when ExpressionValue.IsInteger(index) => At(of, number) is not Undefined and var item ? item : new Failure($"{Of} has no item {number}."),
            _ => new Failure($"{Index} is neither a whole number nor a name."),
        };
    }

    public override (object? Value, string Path) Walk(Scope scope)
    {
        var (of, path) = Of.Walk(scope);
        if (of is Failure) return (of, path);
        var index = Index.Evaluate(scope);
        return index switch
        {
            double number => (At(of, number), $"{path}[{ExpressionValue.Text(index)}]"),
            string name => (ExpressionValue.Property(of, name), $"{path}['{name}']"),
            Failure => (index, path),
            _ => (new Failure($"{Index} is neither a whole number nor a name."), path),
        };
    }

    public override string ToString() => $"{Of}[{Index}]";

    private static object? At(object? of, double index) =>
        of is IReadOnlyList<object?> items && index >= 0 && index < items.Count ? items[(int)index] : Undefined.Value;
}
