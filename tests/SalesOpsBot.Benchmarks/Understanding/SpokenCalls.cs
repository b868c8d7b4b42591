using Microsoft.Extensions.AI;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>Calls as the evaluation files write them: <c>tool; argument=value; …</c>, several joined by <c> + </c>, <c>nothing</c> for none.</summary>
internal static class SpokenCalls
{
    /// <summary>The calls of a response, arguments in the order of their names.</summary>
    public static string Written(ChatResponse response)
    {
        var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
        return calls.Count == 0 ? "nothing" : string.Join(" + ", calls.Select(c =>
            string.Join("; ", [c.Name, .. c.Arguments!.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => FormattableString.Invariant($"{a.Key}={(a.Value is string[] several ? string.Join(", ", several) : a.Value)}"))])));
    }

    /// <summary>Expected calls in the same order.</summary>
    public static string Ordered(string expected) => string.Join(" + ", expected.Split(" + ").Select(call =>
    {
        var parts = call.Trim().Split("; ");
        return string.Join("; ", [parts[0], .. parts.Skip(1).Order(StringComparer.Ordinal)]);
    }));

    /// <summary>The tools alone.</summary>
    public static string Tools(string calls) => string.Join('+', calls.Split(" + ").Select(c => c.Split(';')[0]));
}
