using static SalesOpsBot.Assistant.Cards.Expressions.ExpressionValue;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Functions that evaluate an expression for each item: <c>where(deals, d, d.value &gt; 0)</c>, or <c>where(deals, d =&gt; d.value &gt; 0)</c>.</summary>
internal static class LambdaFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["foreach"] = new(3, 3, Select),
        ["select"] = new(3, 3, Select),
        ["where"] = new(3, 3, Where),
        ["any"] = new(3, 3, (arguments, scope) => Each(arguments, scope, pairs => pairs.Any(pair => Holds(pair.Result)))),
        ["all"] = new(3, 3, (arguments, scope) => Each(arguments, scope, pairs => pairs.All(pair => Holds(pair.Result)))),
    };

    private static object? Select(IReadOnlyList<Expression> arguments, Scope scope) => Each(arguments, scope, pairs =>
    {
        var results = new List<object?>();
        foreach (var (_, result) in pairs)
        {
            if (result is Failure) return result;
            results.Add(result);
        }

        return results;
    });

    private static object? Where(IReadOnlyList<Expression> arguments, Scope scope) => Each(arguments, scope, pairs =>
    {
        var kept = pairs.Where(pair => Holds(pair.Result)).Select(pair => pair.Item).ToList();
        return arguments[0].Evaluate(scope) is IReadOnlyList<object?>
            ? kept
            : ExpressionValue.Object(kept.Select(entry => (Text(Property(entry, "key")), Property(entry, "value"))));
    });

    private static bool Holds(object? result) => result is not Failure && IsTrue(result);

    /// <summary>The items (an object's are <c>{ key, value }</c>) with what the expression gives for each, worked out one by one as they are asked for.</summary>
    private static object? Each(IReadOnlyList<Expression> arguments, Scope scope, Func<IEnumerable<(object? Item, object? Result)>, object?> use)
    {
        if (arguments[1] is not Variable(var name)) return new Failure($"{arguments[1]} is not a name for the item.");
        var of = arguments[0].Evaluate(scope);
        return of switch
        {
            Failure => of,
            IReadOnlyList<object?> list => use(list.Select(Paired)),
            IReadOnlyDictionary<string, object?> members => use(members.Select(m => Paired(ExpressionValue.Object([("key", m.Key), ("value", m.Value)])))),
            _ => new Failure($"{arguments[0]} is neither a list nor an object."),
        };

        (object? Item, object? Result) Paired(object? item) => (item, arguments[2].Evaluate(scope.With(name, item)));
    }
}
