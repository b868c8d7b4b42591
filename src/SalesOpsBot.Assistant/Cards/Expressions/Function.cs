namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>A function of the language.</summary>
/// <param name="Least">Fewest arguments.</param>
/// <param name="Most">Most arguments.</param>
/// <param name="Evaluate">Works it out; decides itself which arguments to evaluate.</param>
internal sealed record Function(int Least, int Most, Func<IReadOnlyList<Expression>, Scope, object?> Evaluate)
{
    public const int Many = int.MaxValue;

    /// <summary>A function of its arguments' values; a failed argument fails the call.</summary>
    public static Function Of(int least, int most, Func<IReadOnlyList<object?>, object?> calculate) => new(least, most, (arguments, scope) =>
    {
        var values = Values(arguments, scope);
        return values is [.., Failure failure] ? failure : calculate(values);
    });

    /// <summary>A question about its arguments; a failed argument makes the answer no.</summary>
    public static Function Test(int arguments, Func<IReadOnlyList<object?>, object?> answer) => new(arguments, arguments, (given, scope) =>
    {
        var values = Values(given, scope.ForConditions());
        return values is [.., Failure] ? false : answer(values);
    });

    /// <summary>The values up to the first failure.</summary>
    private static List<object?> Values(IReadOnlyList<Expression> arguments, Scope scope)
    {
        var values = new List<object?>(arguments.Count);
        foreach (var argument in arguments)
        {
            values.Add(argument.Evaluate(scope));
            if (values[^1] is Failure) break;
        }

        return values;
    }
}
