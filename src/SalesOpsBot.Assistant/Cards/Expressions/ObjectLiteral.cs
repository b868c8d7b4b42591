namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>An object written out: <c>{ name: account.name }</c>.</summary>
internal sealed record ObjectLiteral(IReadOnlyList<(string Name, Expression Value)> Properties) : Expression
{
    public override object? Evaluate(Scope scope)
    {
        var properties = Properties.Select(property => (property.Name, Value: property.Value.Evaluate(scope))).ToList();
        return properties.Find(property => property.Value is Failure).Value ?? ExpressionValue.Object(properties);
    }

    public override string ToString() =>
        Properties.Aggregate("json('{}')", (text, property) => $"setProperty({text}, {new Constant(property.Name)}, {property.Value})");
}
