using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Phrases;

/// <summary>The words that stand in a card's own file. The whole text of a property is the phrase, its expressions included.</summary>
internal static partial class CardPhrases
{
    private static readonly FrozenSet<string> Said = FrozenSet.Create("text", "title", "label", "placeholder", "fallbackText", "altText", "errorMessage", "tooltip");

    /// <summary>The phrases of a card.</summary>
    public static IEnumerable<string> Of(JsonNode? card) => Properties(card).Select(property => property.Value!.GetValue<string>()).Where(text => Name().Replace(text, "").Any(char.IsLetter));

    /// <summary>The card in another language.</summary>
    public static JsonNode In(PhraseBook book, JsonNode card)
    {
        var translated = card.DeepClone();
        foreach (var (name, text) in Properties(translated).ToList()) text!.Parent![name] = book.Find(text.GetValue<string>());
        return translated;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(property => property.Value is JsonValue value && Said.Contains(property.Key) && value.GetValueKind() == JsonValueKind.String ? [property] : Properties(property.Value)),
        JsonArray list => list.SelectMany(Properties),
        _ => [],
    };

    [GeneratedRegex(@"\$\{[^'}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
