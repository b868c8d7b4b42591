using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant;

/// <summary>What the assistant answers, for any channel to render.</summary>
public sealed record AssistantReply
{
    /// <summary>The reply in plain words: complete on its own, for notifications, screen readers and clients that show no card.</summary>
    public required string Text { get; init; }

    /// <summary>Adaptive Cards, schema 1.5, each at most 25 KB; often one.</summary>
    public IReadOnlyList<JsonObject> Cards { get; init; } = [];

    /// <summary>The tools that were called, in order.</summary>
    public IReadOnlyList<ToolRun> Tools { get; init; } = [];

    /// <summary>How the words were understood.</summary>
    public Understanding Understanding { get; init; } = Understanding.None;

    /// <summary>What could be said next, each a sentence that would be understood; at most six.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>The changes that this turn prepared and that wait for a word, as <c>{"id","state","title","records",…}</c>.</summary>
    public IReadOnlyList<JsonObject> Pending { get; init; } = [];
}
