using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant;

/// <summary>One call of a tool.</summary>
/// <param name="Name">The tool.</param>
/// <param name="Arguments">The arguments as understood.</param>
/// <param name="Result">The typed result as JSON, or <c>{"error":{"kind","message"}}</c>.</param>
public sealed record ToolRun(string Name, JsonObject Arguments, JsonNode? Result);
