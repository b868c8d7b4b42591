using System.Globalization;
using static SalesOpsBot.Assistant.Cards.Expressions.ExpressionValue;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Functions of texts. What is not there counts as an empty text; anything else that is no text is a failure.</summary>
internal static class TextFunctions
{
    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["concat"] = Function.Of(1, Function.Many, Concat),
        ["length"] = OfTexts(1, 1, texts => (double)texts[0].Length),
        ["toUpper"] = OfTexts(1, 2, texts => texts[0].ToUpper(Culture(texts, 1))),
        ["toLower"] = OfTexts(1, 2, texts => texts[0].ToLower(Culture(texts, 1))),
        ["sentenceCase"] = OfTexts(1, 2, texts => Capital(texts[0].ToLower(Culture(texts, 1)), Culture(texts, 1))),
        ["titleCase"] = OfTexts(1, 2, texts => TitleCase(texts[0], Culture(texts, 1))),
        ["trim"] = OfTexts(1, 1, texts => texts[0].Trim()),
        ["startsWith"] = OfTexts(2, 2, texts => texts[0].StartsWith(texts[1], StringComparison.Ordinal)),
        ["endsWith"] = OfTexts(2, 2, texts => texts[0].EndsWith(texts[1], StringComparison.Ordinal)),
        ["replace"] = Replace(StringComparison.Ordinal),
        ["replaceIgnoreCase"] = Replace(StringComparison.OrdinalIgnoreCase),
        ["split"] = OfTexts(1, 2, texts => Split(texts[0], texts is [_, var separator] ? separator : "")),
        ["substring"] = Function.Of(2, 3, Substring),
        ["addOrdinal"] = Function.Of(1, 1, values =>
            IsInteger(values[0]) && values[0] is double number ? Ordinal((long)number) : new Failure("Only whole numbers have an ordinal.")),
    };

    /// <summary>The culture of an argument, or the reference's own: American English.</summary>
    public static CultureInfo Culture(IReadOnlyList<object?> values, int at)
    {
        if (values.Count <= at || values[at] is not string { Length: > 0 } name) return English;
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return English;
        }
    }

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-US");

    /// <summary>As a part of a text: an object or a list as JSON without quotes around it.</summary>
    public static string Written(object? value) => value switch
    {
        null or Undefined => "",
        IReadOnlyList<object?> or IReadOnlyDictionary<string, object?> => ToJson(value)!.ToJsonString(ObjectFunctions.AsJavaScript).Trim('"', '\''),
        _ => Text(value),
    };

    private static object? Concat(IReadOnlyList<object?> values) => values.Skip(1).Aggregate(values[0], (left, right) => (left, right) switch
    {
        (null or Undefined, null or Undefined) => Undefined.Value,
        (null or Undefined, IReadOnlyList<object?>) => right,
        (IReadOnlyList<object?>, null or Undefined) => left,
        (IReadOnlyList<object?> first, IReadOnlyList<object?> second) => first.Concat(second).ToList(),
        _ => Written(left) + Written(right),
    });

    private static Function OfTexts(int least, int most, Func<List<string>, object?> calculate) => Function.Of(least, most, values =>
        values.All(value => value is string or Undefined)
            ? calculate([.. values.Select(value => value as string ?? "")])
            : new Failure("That works with texts alone."));

    private static Function Replace(StringComparison comparison) => OfTexts(3, 3, texts =>
        texts[1].Length == 0 ? new Failure("An empty text cannot be replaced.") : texts[0].Replace(texts[1], texts[2], comparison));

    private static List<object?> Split(string text, string separator) => separator.Length == 0
        ? [.. text.Select(c => c.ToString())]
        : [.. text.Split(separator)];

    private static object? Substring(IReadOnlyList<object?> values)
    {
        if (values[0] is Undefined) return "";
        if (values[0] is not string text || values.Skip(1).Any(value => !IsInteger(value))) return new Failure("A part is of a text, from a whole number on.");
        var start = (double)values[1]!;
        var length = values is [_, _, double given] ? given : text.Length - start;
        return start < 0 || length < 0 || start + length > text.Length
            ? new Failure($"“{text}” has no {length} characters from {start} on.")
            : text.Substring((int)start, (int)length);
    }

    private static string Capital(string text, CultureInfo culture) => text.Length == 0 ? "" : char.ToUpper(text[0], culture) + text[1..];

    private static string TitleCase(string text, CultureInfo culture) =>
        string.Join(' ', text.ToLower(culture).Split(' ').Select(word => Capital(word, culture)));

    private static string Ordinal(long number) => string.Create(CultureInfo.InvariantCulture, $"{number}{(number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }}");
}
