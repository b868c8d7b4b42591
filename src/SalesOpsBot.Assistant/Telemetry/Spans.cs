using System.Diagnostics;

namespace SalesOpsBot.Assistant.Telemetry;

/// <summary>
/// The steps of a turn for whoever traces it: <c>turn</c>, and in it <c>understanding</c>, <c>tool …</c>, <c>card</c>, <c>outbox</c>. What people write and what they are told is in none of
/// them. While nobody listens there is none.
/// </summary>
public static class Spans
{
    /// <summary>The name that a listener asks for; the figures have the same.</summary>
    public const string Name = "SalesOpsBot";

    /// <summary>Where they come from.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Begins a step; disposing ends it.</summary>
    /// <param name="name">The step.</param>
    /// <param name="about">What may be known of it: names of ours, never words of people.</param>
    public static Activity? Begin(string name, params ReadOnlySpan<(string Key, string Value)> about)
    {
        var span = Source.StartActivity(name);
        if (span is null) return null;
        foreach (var (key, value) in about) span.SetTag(key, value);
        return span;
    }
}
