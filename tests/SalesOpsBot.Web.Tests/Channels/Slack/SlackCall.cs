using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

/// <summary>A call that the double of Slack got.</summary>
/// <param name="Method">The method; <c>response_url</c> for an answer at such an address.</param>
/// <param name="Arguments">What was sent.</param>
/// <param name="Authorization">The header.</param>
/// <param name="Query">What stood behind the path.</param>
public sealed record SlackCall(string Method, JsonObject Arguments, string Authorization, string Query)
{
    public string? Text(string name) => Arguments[name]?.ToString();

    /// <summary>All that its blocks say, in one text.</summary>
    public string Shown => (Arguments["blocks"] ?? Arguments["view"])?.ToJsonString(SalesOpsBot.Assistant.Json.Options) ?? "";

    /// <summary>The buttons in it.</summary>
    public IReadOnlyList<JsonObject> Buttons => [.. All(Arguments["blocks"] ?? Arguments["view"]).Where(e => (string?)e["type"] == "button")];

    public JsonObject Button(string text) => Buttons.First(b => ((string)b["text"]!["text"]!).StartsWith(text, StringComparison.Ordinal));

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.SelectMany(p => All(p.Value))],
        JsonArray items => items.SelectMany(All),
        _ => [],
    };
}
