using static SalesOpsBot.Assistant.Cards.Expressions.ExpressionValue;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Conditions and comparisons.</summary>
internal static class LogicFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["if"] = new(3, 3, If),
        ["&&"] = new(1, Function.Many, (arguments, scope) => arguments.All(argument => Holds(argument, scope))),
        ["||"] = new(1, Function.Many, (arguments, scope) => arguments.Any(argument => Holds(argument, scope))),
        ["!"] = new(1, 1, (arguments, scope) => !Holds(arguments[0], scope)),
        ["=="] = Function.Test(2, values => AreEqual(values[0], values[1])),
        ["!="] = Function.Test(2, values => !AreEqual(values[0], values[1])),
        ["<"] = Ordered(order => order < 0),
        ["<="] = Ordered(order => order <= 0),
        [">"] = Ordered(order => order > 0),
        [">="] = Ordered(order => order >= 0),
        ["exists"] = Function.Test(1, values => !IsNothing(values[0])),
        ["coalesce"] = Function.Of(1, Function.Many, Coalesce),
    };

    private static object? If(IReadOnlyList<Expression> arguments, Scope scope) => arguments[Holds(arguments[0], scope) ? 1 : 2].Evaluate(scope);

    private static bool Holds(Expression condition, Scope scope) => condition.Evaluate(scope.ForConditions()) is not Failure and var value && IsTrue(value);

    private static Function Ordered(Func<int, bool> holds) => Function.Test(2, values => values switch
    {
        [double left, double right] => holds(left.CompareTo(right)),
        [string left, string right] => holds(string.CompareOrdinal(left, right)),
        [null or Undefined, _] or [_, null or Undefined] => false,
        _ => new Failure($"{Text(values[0])} and {Text(values[1])} have no order."),
    });

    private static object? Coalesce(IReadOnlyList<object?> values) => values.FirstOrDefault(value => !IsNothing(value), Undefined.Value);
}
