namespace SalesOpsBot.Assistant.Turns;

/// <summary>What the words of a turn, or its tap, ask for.</summary>
/// <param name="Calls">The tools to call, in order; none where the words were not understood.</param>
/// <param name="Understanding">By whom it was understood, and how surely.</param>
internal sealed record Heard(IReadOnlyList<ToolCall> Calls, Understanding Understanding)
{
    /// <summary>Where nothing is called: the tools that come nearest, best first.</summary>
    public IReadOnlyList<string> Nearest { get; init; } = [];

    /// <summary>Where nothing is called: whether one of the nearest is probably meant.</summary>
    public bool Ask { get; init; }

    /// <summary>Where nothing is called: what the words are about, if it is something that no tool answers yet.</summary>
    public string? Topic { get; init; }

    /// <summary>Where a model called the tools: what was said so far, to go on from.</summary>
    public Dialogue? Dialogue { get; init; }

    /// <summary>What the model says itself, checked; empty where it says nothing that may be passed on.</summary>
    public string Words { get; init; } = "";

    /// <summary>A line about how it was understood, such as why the model did not; empty where there is nothing to tell.</summary>
    public string Note { get; init; } = "";

    /// <summary>A tap needs no understanding.</summary>
    public static Heard Tap(CardAction action) => new([new(action.Tool, action.Arguments, action.View == "receipt")], new("action", 1));
}
