using SalesOpsBot.Assistant.Cards.Expressions;

namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>An object: once, once for each item of its <c>$data</c>, or not at all where its <c>$when</c> does not hold.</summary>
/// <param name="data"><c>$data</c>, if it has one.</param>
/// <param name="when"><c>$when</c>, if it has one. As in the reference, one that is no expression never holds.</param>
/// <param name="properties">The others.</param>
internal sealed class ObjectNode(TemplateNode? data, TemplateNode? when, IReadOnlyList<(string Name, TemplateNode Value)> properties) : TemplateNode
{
    public override object? Expand(TemplateScope scope)
    {
        var results = new List<object?>();
        foreach (var each in Scopes(scope))
        {
            if (Holds(each)) results.Add(ExpandOnce(each));
        }

        return results switch
        {
            [] => null,
            [var one] => one,
            _ => results,
        };
    }

    private IEnumerable<TemplateScope> Scopes(TemplateScope scope)
    {
        if (data is null) return [scope];
        // What is left out anyway needs no data: "$when": "${exists($root.quota)}" beside "$data": "${quota}".
        if (when is not null && data is ExpressionNode bound && !bound.HasValue(scope) && !Holds(scope)) return [];
        return data.Expand(scope) switch
        {
            IReadOnlyList<object?> items => items.Select((item, index) => scope with { Data = item, Index = (double)index }),
            Undefined => [scope],
            var one => [scope with { Data = one }],
        };
    }

    private bool Holds(TemplateScope scope) => when switch
    {
        null => true,
        ExpressionNode condition => condition.Holds(scope),
        LiteralNode literal => literal.Value is null or false or 0.0 or "",
        _ => false,
    };

    private IReadOnlyDictionary<string, object?> ExpandOnce(TemplateScope scope) => ExpressionValue.Object(
        properties.Select(property => (property.Name, Value: property.Value.Expand(scope))).Where(property => property.Value is not Undefined));
}
