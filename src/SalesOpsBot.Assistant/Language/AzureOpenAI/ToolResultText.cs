using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>What a model is shown of a tool's result: what it needs to go on, and no more. Where figures come from is not needed for that, nor is the end of a long list.</summary>
internal static class ToolResultText
{
    private const int MostRows = 25;
    private const string Receipt = "receipt";

    /// <summary>The result as the text of a tool's message.</summary>
    public static string Write(object? result) => result switch
    {
        JsonNode node => Shorten(node).ToJsonString(Json.Options),
        string text => text,
        null => "{}",
        _ => Shorten(Json.ToNode(result)).ToJsonString(Json.Options),
    };

    private static JsonNode Shorten(JsonNode node) => node switch
    {
        JsonObject record => new JsonObject(record.Where(p => p.Key != Receipt).Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Shorten(p.Value)))),
        JsonArray rows => new JsonArray([.. rows.Take(MostRows).Select(row => row is null ? null : Shorten(row))]),
        _ => node.DeepClone(),
    };
}
