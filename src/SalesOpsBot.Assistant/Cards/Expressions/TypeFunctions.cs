using System.Globalization;
using System.Text.RegularExpressions;
using static SalesOpsBot.Assistant.Cards.Expressions.ExpressionValue;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Turning one sort of value into another, and asking which sort it is.</summary>
internal static partial class TypeFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["string"] = Function.Of(1, 2, values =>
            values[0] is double number ? Grouped(number, Decimals(number), TextFunctions.Culture(values, 1)) : TextFunctions.Written(values[0])),
        ["int"] = Function.Of(1, 1, values => ToNumber(values[0], WholeNumber())),
        ["float"] = Function.Of(1, 1, values => ToNumber(values[0], AnyNumber())),
        ["bool"] = Function.Test(1, values => values[0] switch
        {
            double number => number != 0,
            string text => !text.Contains("false", StringComparison.OrdinalIgnoreCase),
            _ => IsTrue(values[0]),
        }),
        ["formatNumber"] = Function.Of(2, 3, FormatNumber),
        ["isString"] = Function.Of(1, 1, values => values[0] is string),
        ["isInteger"] = Function.Of(1, 1, values => IsInteger(values[0])),
        ["isFloat"] = Function.Of(1, 1, values => values[0] is double && !IsInteger(values[0])),
        ["isArray"] = Function.Of(1, 1, values => values[0] is IReadOnlyList<object?>),
        ["isObject"] = Function.Of(1, 1, values => values[0] is IReadOnlyDictionary<string, object?>),
        ["isBoolean"] = Function.Of(1, 1, values => values[0] is bool),
    };

    private static object? FormatNumber(IReadOnlyList<object?> values) =>
        values is [double number, double decimals and >= 0.0 and <= 20.0, ..] && IsInteger(decimals)
            ? Grouped(NumberFunctions.Round(number, decimals), (int)decimals, TextFunctions.Culture(values, 2))
            : new Failure("A number is written with a whole number of decimals.");

    /// <summary>With the culture's separators and the minus sign that the reference uses.</summary>
    private static string Grouped(double number, int decimals, CultureInfo culture)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        (format.NegativeSign, format.NumberNegativePattern) = ("−", 1);
        return number.ToString(string.Create(CultureInfo.InvariantCulture, $"N{decimals}"), format);
    }

    private static int Decimals(double number)
    {
        var text = NumberText.Of(number);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }

    private static object? ToNumber(object? value, Regex pattern) => value switch
    {
        double number => pattern.Match(NumberText.Of(number)) is { Success: true } found ? Parsed(found) : Undefined.Value,
        string text => pattern.Match(text) is { Success: true } found ? Parsed(found) : new Failure($"“{text}” is not a number."),
        _ => Undefined.Value,
    };

    private static double Parsed(Match found) => double.Parse(found.Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*[+-]?\d+", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();
}
