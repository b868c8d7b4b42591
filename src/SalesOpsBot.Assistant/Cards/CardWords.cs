using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Cards;

/// <summary>A card's own words for clients that cannot show it: the whole of it, for those that show only words.</summary>
internal static class CardWords
{
    /// <summary>The words, line by line.</summary>
    public static string Of(JsonObject card) =>
        string.Join('\n', card["fallbackText"]!.GetValue<string>().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
