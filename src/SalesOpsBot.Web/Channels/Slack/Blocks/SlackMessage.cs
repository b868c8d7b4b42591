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

    /// <summary>The message, and what to send where Slack refuses its look: without charts, which not every workspace has; then the words alone.</summary>
    public IEnumerable<SlackMessage> PlainerAndPlainer()
    {
        yield return this;
        if (Blocks.Any(block => block.Type() == ChartBlock.Type)) yield return this with { Blocks = [.. Blocks.Where(block => block.Type() != ChartBlock.Type)] };
        if (Blocks.Count > 0) yield return this with { Blocks = [] };
    }
}
