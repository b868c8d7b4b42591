using static SalesOpsBot.Assistant.Cards.Expressions.ExpressionValue;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Functions of lists, and of texts taken as lists of characters.</summary>
internal static class ListFunctions
{
    private const double LongestRange = 10_000;

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["createArray"] = Function.Of(0, Function.Many, values => values.ToList()),
        ["count"] = Function.Of(1, 1, values => Count(values[0]) is { } count ? (double)count : new Failure("Only texts, lists and objects can be counted.")),
        ["empty"] = Function.Test(1, values => IsNothing(values[0]) || Count(values[0]) == 0),
        ["contains"] = new(2, 2, (arguments, scope) => Contains(arguments, scope)),
        ["first"] = Function.Of(1, 1, values => Items(values[0]).FirstOrDefault(Undefined.Value)),
        ["last"] = Function.Of(1, 1, values => Items(values[0]).LastOrDefault(Undefined.Value)),
        ["indexOf"] = Place((text, part) => text.IndexOf(part, StringComparison.Ordinal), (list, same) => list.FindIndex(same)),
        ["lastIndexOf"] = Place((text, part) => text.LastIndexOf(part, StringComparison.Ordinal), (list, same) => list.FindLastIndex(same)),
        ["join"] = Function.Of(2, 3, Join),
        ["range"] = Function.Of(2, 2, Range),
        ["take"] = Function.Of(2, 2, Take),
        ["skip"] = OfList(2, 2, (list, values) => Whole(values[1]) is { } count ? list.Skip(count).ToList() : NoCount),
        ["subArray"] = OfList(2, 3, SubArray),
        ["union"] = OfLists((all, lists) => all),
        ["intersection"] = OfLists((all, lists) => all.Where(item => lists.All(list => list.Any(other => Same(item, other)))).ToList()),
        ["unique"] = OfList(1, 1, (list, _) => Distinct(list)),
        ["reverse"] = Function.Of(1, 1, values => values[0] switch
        {
            string text => new string([.. text.Reverse()]),
            IReadOnlyList<object?> list => list.Reverse().ToList(),
            _ => new Failure("Only texts and lists can be turned round."),
        }),
        ["flatten"] = OfList(1, 2, (list, values) => Flatten(list, values is [_, >= 1.0 and double depth] ? depth : values.Count == 1 ? 100 : 1)),
        ["sortBy"] = OfList(1, 2, Sort),
        ["sortByDescending"] = OfList(1, 2, (list, values) => Sort(list, values).Reverse<object?>().ToList()),
    };

    private static Failure NoCount { get; } = new("How many is a whole number.");

    private static int? Count(object? value) => value switch
    {
        string text => text.Length,
        IReadOnlyList<object?> items => items.Count,
        IReadOnlyDictionary<string, object?> members => members.Count,
        _ => null,
    };

    private static IEnumerable<object?> Items(object? value) => value switch
    {
        string text => text.Select(c => c.ToString()),
        IReadOnlyList<object?> list => list,
        _ => [],
    };

    private static int? Whole(object? value) => IsInteger(value) && value is double number ? (int)Math.Clamp(number, 0, int.MaxValue) : null;

    private static bool Contains(IReadOnlyList<Expression> arguments, Scope scope) => (arguments[0].Evaluate(scope), arguments[1].Evaluate(scope)) switch
    {
        (string text, string part) => text.Contains(part, StringComparison.Ordinal),
        (IReadOnlyList<object?> items, not Failure and var item) => items.Any(other => AreEqual(other, item)),
        (IReadOnlyDictionary<string, object?> members, string name) => Property(members, name) is not Undefined,
        _ => false,
    };

    private static Function Place(Func<string, string, int> inText, Func<List<object?>, Predicate<object?>, int> inList) => Function.Of(2, 2, values => values switch
    {
        [null or Undefined or string, Undefined or string] => (double)inText(values[0] as string ?? "", values[1] as string ?? ""),
        [IReadOnlyList<object?> list, var item] => (double)inList([.. list], other => Same(other, item)),
        _ => new Failure("Only a text in a text or an item in a list has a place."),
    });

    private static object? Join(IReadOnlyList<object?> values)
    {
        if (values is not [IReadOnlyList<object?> list, string separator, ..]) return new Failure("Only a list can be joined, by a text.");
        var texts = list.Select(item => IsNothing(item) ? "" : Text(item)).ToList();
        if (values is not [_, _, string last]) return string.Join(separator, texts);
        return texts.Count < 3 ? string.Join(last, texts) : string.Join(separator, texts.SkipLast(1)) + last + texts[^1];
    }

    private static object? Range(IReadOnlyList<object?> values) =>
        values is [double from, double count and > 0.0 and <= LongestRange] && IsInteger(from) && IsInteger(count)
            ? Enumerable.Range(0, (int)count).Select(i => (object?)(from + i)).ToList()
            : new Failure($"A range is a whole number and how many, from 1 to {LongestRange}.");

    private static object? Take(IReadOnlyList<object?> values) => (values[0], Whole(values[1])) switch
    {
        (_, null) => NoCount,
        (string text, { } count) => text[..Math.Min(count, text.Length)],
        (IReadOnlyList<object?> list, { } count) => list.Take(count).ToList(),
        _ => new Failure("Only texts and lists can be taken from."),
    };

    private static object? SubArray(IReadOnlyList<object?> list, IReadOnlyList<object?> values)
    {
        if (values.Skip(1).Any(value => !IsInteger(value))) return NoCount;
        var (start, end) = ((double)values[1]!, values is [_, _, double given] ? given : list.Count);
        if (start < 0 || start > list.Count || end < 0 || end > list.Count) return new Failure($"The list has no items from {start} to {end}.");
        return list.Skip((int)start).Take((int)Math.Max(0, end - start)).ToList();
    }

    private static List<object?> Flatten(IReadOnlyList<object?> list, double depth)
    {
        var flat = list.SelectMany(item => item is IReadOnlyList<object?> items ? items : [item]).ToList();
        return depth > 1 && flat.Exists(item => item is IReadOnlyList<object?>) ? Flatten(flat, depth - 1) : flat;
    }

    /// <summary>By a property, or by the items as texts; what has no order keeps its place.</summary>
    private static List<object?> Sort(IReadOnlyList<object?> list, IReadOnlyList<object?> values) => values is [_, string name]
        ? [.. list.OrderBy(item => Property(item, name), Comparer<object?>.Create(Compare))]
        : [.. list.OrderBy(Text, StringComparer.Ordinal)];

    private static int Compare(object? left, object? right) => (left, right) switch
    {
        (double a, double b) => a.CompareTo(b),
        (string a, string b) => string.CompareOrdinal(a, b),
        _ => 0,
    };

    /// <summary>The same in the sense of JavaScript's sets: objects and lists are the same only as themselves.</summary>
    private static bool Same(object? left, object? right) => left is IReadOnlyList<object?> or IReadOnlyDictionary<string, object?>
        ? ReferenceEquals(left, right)
        : Equals(left, right);

    private static List<object?> Distinct(IEnumerable<object?> items) => [.. items.Distinct(EqualityComparer<object?>.Create(Same, _ => 0))];

    private static Function OfList(int least, int most, Func<IReadOnlyList<object?>, IReadOnlyList<object?>, object?> calculate) =>
        Function.Of(least, most, values => values[0] is IReadOnlyList<object?> list ? calculate(list, values) : new Failure("That works with a list."));

    private static Function OfLists(Func<List<object?>, List<IReadOnlyList<object?>>, object?> calculate) => Function.Of(1, Function.Many, values =>
    {
        var lists = values.OfType<IReadOnlyList<object?>>().ToList();
        return lists.Count == values.Count ? calculate(Distinct(lists.SelectMany(list => list)), lists) : new Failure("That works with lists.");
    });
}
