using System.Globalization;
using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Plugins;

/// <summary>On whose behalf a tool is called. Made of the turn; in no tool's schema.</summary>
/// <param name="Viewer">Who asks.</param>
/// <param name="Conversation">The channel's conversation, with the channel's name before it.</param>
/// <param name="Words">What was said; empty for a tap.</param>
/// <param name="Understanding">By whom it was understood, and how surely.</param>
internal sealed record ToolCaller(Viewer Viewer, string Conversation, string Words, Understanding Understanding)
{
    private int _calls;

    /// <summary>The channel's id of what came, the same when it comes again; nothing where the channel never brings a thing twice.</summary>
    public string? Message { get; init; }

    /// <summary>What the audit keeps of the turn, should the tool prepare a change.</summary>
    public ChangeOrigin Origin(string tool, JsonObject arguments) => new(Conversation, Words, Understanding.ToString(), tool, arguments.ToJsonString(Json.Options))
    {
        Call = Message is null ? null : string.Create(CultureInfo.InvariantCulture, $"{Message} {++_calls}"),
    };
}
