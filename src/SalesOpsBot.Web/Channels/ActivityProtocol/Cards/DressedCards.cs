using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Cards;

/// <summary>Cards as channels get them, dressed and written once for each place that shows them: an answer that is known goes out again as it is.</summary>
internal static class DressedCards
{
    private const int MostPlaces = 20;
    private static readonly ConditionalWeakTable<JsonObject, ConcurrentDictionary<string, JsonObject>> Dressed = [];
    private static readonly ConditionalWeakTable<JsonNode, byte[]> Texts = [];

    /// <summary>A card, dressed for a place.</summary>
    /// <param name="card">The card; nobody changes it any more.</param>
    /// <param name="place">The channel, and in it whatever else decides about the dress.</param>
    /// <param name="dress">Makes the dressed copy.</param>
    /// <returns>A copy that nobody may change, for it may be shown elsewhere too.</returns>
    public static JsonObject Of(JsonObject card, string place, Func<JsonObject> dress)
    {
        var places = Dressed.GetOrCreateValue(card);
        if (places.TryGetValue(place, out var known)) return known;
        var dressed = dress();
        Texts.AddOrUpdate(dressed, JsonSerializer.SerializeToUtf8Bytes(dressed, ActivityJsonContext.Default.JsonObject));
        return places.Count < MostPlaces ? places.GetOrAdd(place, dressed) : dressed;
    }

    /// <summary>The text of a dressed card; nothing of any other.</summary>
    public static byte[]? TextOf(JsonNode card) => Texts.TryGetValue(card, out var text) ? text : null;
}
