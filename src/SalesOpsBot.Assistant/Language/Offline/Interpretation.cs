namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>What came of reading a turn: calls, or the nearest things that could have been meant.</summary>
/// <param name="Calls">What to call; empty where it is not clear.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record Interpretation(IReadOnlyList<PastCall> Calls, double Confidence)
{
    /// <summary>Names of tools, likeliest first.</summary>
    public IReadOnlyList<string> Nearest { get; init; } = [];

    /// <summary>Whether to ask which of the nearest is meant.</summary>
    public bool Ask { get; init; }

    /// <summary>What no tool answers yet.</summary>
    public string? Topic { get; init; }

    /// <summary>A line for the person about how it was understood; empty where nothing needs saying.</summary>
    public string Note { get; init; } = "";
}
