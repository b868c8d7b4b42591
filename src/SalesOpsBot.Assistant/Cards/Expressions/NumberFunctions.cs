using static SalesOpsBot.Assistant.Cards.Expressions.ExpressionValue;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Arithmetic. Numbers are doubles, as in JavaScript; a whole number divided by a whole number is rounded down to one.</summary>
internal static class NumberFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["+"] = Function.Of(2, Function.Many, Add),
        ["-"] = Fold((left, right) => left - right),
        ["*"] = Fold((left, right) => left * right),
        ["/"] = Fold(Divide),
        ["%"] = Fold(Modulo, 2),
        ["^"] = Fold((left, right) => Math.Pow(left, right)),
        ["min"] = OfNumbers(1, Function.Many, numbers => numbers.DefaultIfEmpty(double.PositiveInfinity).Min()),
        ["max"] = OfNumbers(1, Function.Many, numbers => numbers.DefaultIfEmpty(double.NegativeInfinity).Max()),
        ["sum"] = OfNumbers(1, 1, numbers => numbers.Count == 0 ? new Failure("Nothing has no sum.") : numbers.Sum()),
        ["average"] = OfNumbers(1, 1, numbers => numbers.Count == 0 ? new Failure("Nothing has no average.") : numbers.Average()),
        ["floor"] = OfNumbers(1, 1, numbers => Math.Floor(numbers[0])),
        ["ceiling"] = OfNumbers(1, 1, numbers => Math.Ceiling(numbers[0])),
        ["abs"] = OfNumbers(1, 1, numbers => Math.Abs(numbers[0])),
        ["sqrt"] = OfNumbers(1, 1, numbers => Math.Sqrt(numbers[0])),
        ["round"] = OfNumbers(1, 2, Round),
    };

    /// <summary>Half rounded up, as JavaScript does.</summary>
    public static double Round(double number, double digits) => Math.Floor((number * Math.Pow(10, digits)) + 0.5) / Math.Pow(10, digits);

    private static object? Add(IReadOnlyList<object?> values)
    {
        var sum = values[0];
        if (values.Any(value => value is not (double or string or Undefined))) return new Failure("Only numbers and texts can be added.");
        foreach (var value in values.Skip(1))
        {
            if ((sum, value) is (Undefined, double) or (double, Undefined)) return new Failure("A number cannot be added to what is not there.");
            sum = (sum, value) is (double left, double right) ? left + right : TextOrEmpty(sum) + TextOrEmpty(value);
        }

        return sum;
    }

    private static string TextOrEmpty(object? value) => IsNothing(value) ? "" : Text(value);

    private static object? Divide(double left, double right)
    {
        if (right == 0) return new Failure("Nothing can be divided by zero.");
        return IsInteger(left) && IsInteger(right) ? Math.Floor(left / right) : left / right;
    }

    private static object? Modulo(double left, double right) =>
        right != 0 && IsInteger(left) && IsInteger(right) ? left % right : new Failure("A remainder is of whole numbers, and not of zero.");

    private static object? Round(List<double> numbers) => numbers switch
    {
        [var number] => Round(number, 0),
        [var number, >= 0 and <= 15 and var digits] when IsInteger(digits) => Round(number, digits),
        _ => new Failure("Digits to round to are a whole number from 0 to 15."),
    };

    private static Function Fold(Func<double, double, object?> combine, int most = Function.Many) => Function.Of(2, most, values =>
    {
        object? result = values[0];
        foreach (var value in values.Skip(1))
        {
            if (result is Failure) return result;
            result = (result, value) is (double left, double right) ? combine(left, right) : new Failure("That works with numbers alone.");
        }

        return result;
    });

    /// <summary>Of numbers and lists of numbers, all in one list.</summary>
    private static Function OfNumbers(int least, int most, Func<List<double>, object?> calculate) => Function.Of(least, most, values =>
    {
        var flat = values.SelectMany(value => value is IReadOnlyList<object?> items ? items : [value]).ToList();
        return flat.TrueForAll(value => value is double) ? calculate([.. flat.Cast<double>()]) : new Failure("That works with numbers alone.");
    });
}
