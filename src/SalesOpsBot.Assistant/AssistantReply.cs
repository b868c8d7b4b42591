using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Assistant;

/// <summary>What the assistant answers, for any channel to render.</summary>
public sealed record AssistantReply
{
    /// <summary>No answer: what was said was answered before, and would be done twice.</summary>
    public static AssistantReply Repeated { get; } = new() { Text = "" };

    /// <summary>The reply in plain words: complete on its own, for notifications, screen readers and clients that show no card.</summary>
    public required string Text { get; init; }

    /// <summary>Adaptive Cards, schema 1.5, each at most 25 KB; often one.</summary>
    public IReadOnlyList<JsonObject> Cards { get; init; } = [];

    /// <summary>With whose rights and in whose formats it was made; nothing where it was made for nobody of ours.</summary>
    public Viewer? For { get; init; }

    /// <summary>What each card stands for, in the order of the cards: nothing for one that nobody decides. A channel keeps which message shows which, so that all follow.</summary>
    public IReadOnlyList<CardSubject?> Subjects { get; init; } = [];

    /// <summary>The tools that were called, in order.</summary>
    public IReadOnlyList<ToolRun> Tools { get; init; } = [];

    /// <summary>How the words were understood.</summary>
    public Understanding Understanding { get; init; } = Understanding.None;

    /// <summary>What could be said next, each a sentence that would be understood; at most six.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>The changes that this turn prepared and that wait for a word, as <c>{"id","state","title","records",…}</c>.</summary>
    public IReadOnlyList<JsonObject> Pending { get; init; } = [];

    /// <summary>The reply in parts of which each has at most one card that may be decided, for channels in which a message is turned as a whole.</summary>
    public IReadOnlyList<AssistantReply> EachDecision() => Cards.Count < 2 || Subjects.Count != Cards.Count || Subjects.All(subject => subject is null)
        ? [this]
        : [.. Cards.Select((card, i) => this with { Text = card["fallbackText"]?.ToString() ?? Text, Cards = [card], Subjects = [Subjects[i]], Suggestions = i == Cards.Count - 1 ? Suggestions : [] })];
}
