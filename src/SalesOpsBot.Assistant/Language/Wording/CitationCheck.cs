using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Language.Wording;

/// <summary>Whether a summary of passages names where they stand: somebody who reads it can look it up, and the words of a page are never passed on as anybody else's.</summary>
internal static class CitationCheck
{
    private static readonly string[] Sources = ["heading", "page", "file"];

    /// <summary>Whether the words name the heading or the page of a passage among the results; true where there are no passages.</summary>
    public static bool Stands(string words, IEnumerable<JsonNode?> results)
    {
        var passages = results.OfType<JsonObject>().Select(r => r["passages"]).OfType<JsonArray>().SelectMany(p => p.OfType<JsonObject>()).ToList();
        return passages.Count == 0 || passages.SelectMany(SourcesOf).Any(source => words.Contains(source, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> SourcesOf(JsonObject passage) =>
        Sources.Select(name => passage[name]?.ToString().Trim('“', '”', '"', ' ')).OfType<string>().Where(source => source.Length > 0);
}
