using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Cards;

/// <summary>Writes a dressed card by its text.</summary>
internal sealed class DressedCardConverter : JsonConverter<JsonNode>
{
    /// <inheritdoc/>
    public override JsonNode? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (JsonNode?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(typeof(JsonNode)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonNode value, JsonSerializerOptions options)
    {
        if (DressedCards.TextOf(value) is { } text) writer.WriteRawValue(text, skipInputValidation: true);
        else value.WriteTo(writer, options);
    }
}
