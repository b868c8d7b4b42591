using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Cards;

/// <summary>Cards as channels get them, dressed and written once for each place that shows them: an answer that is known goes out again as it is.</summary>
internal static class DressedCards
{
    private const int MostPlaces = 20;
    private static readonly ConditionalWeakTable<JsonObject, ConcurrentDictionary<string, byte[]>> Dressed = [];

    /// <summary>A card, dressed for a place.</summary>
    /// <param name="card">The card; nobody changes it any more.</param>
    /// <param name="place">The channel, and in it whatever else decides about the dress.</param>
    /// <param name="dress">Makes the dressed copy.</param>
    /// <returns>The copy as JSON, in UTF-8.</returns>
    public static byte[] Of(JsonObject card, string place, Func<JsonObject> dress)
    {
        var places = Dressed.GetOrCreateValue(card);
        if (places.TryGetValue(place, out var known)) return known;
        var text = JsonSerializer.SerializeToUtf8Bytes(dress(), ActivityJsonContext.Default.JsonObject);
        return places.Count < MostPlaces ? places.GetOrAdd(place, text) : text;
    }
}
