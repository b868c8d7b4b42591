using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Turns;

/// <summary>A tool to call.</summary>
/// <param name="Tool">Its name.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="ShowReceipt">Show where the figures come from, not the figures.</param>
internal sealed record ToolCall(string Tool, JsonObject Arguments, bool ShowReceipt = false)
{
    /// <summary>What a model knows the call by; empty where none made it.</summary>
    public string Id { get; init; } = "";

    /// <summary>The call with what came of it.</summary>
    public ToolRun Run(JsonNode result) => new(Tool, Arguments, result);
}
