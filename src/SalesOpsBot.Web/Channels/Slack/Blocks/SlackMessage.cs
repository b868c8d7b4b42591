using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>A message: blocks, and words for notifications, screen readers and whatever shows no blocks.</summary>
/// <param name="Text">All of it in words, escaped.</param>
/// <param name="Blocks">Empty where words are enough.</param>
internal sealed record SlackMessage(string Text, IReadOnlyList<JsonObject> Blocks)
{
    /// <summary>The fields of the message, for a method or an address.</summary>
    public JsonObject ToArguments() => new()
    {
        ["text"] = Text,
        ["blocks"] = new JsonArray([.. Blocks.Select(block => block.DeepClone())]),
    };

    /// <summary>The words alone, for where Slack refuses the blocks.</summary>
    public SlackMessage InWords() => this with { Blocks = [] };
}
