using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>JSON that is kept as its text, in UTF-8: a tenth of the memory that its tree would take.</summary>
internal sealed class WrittenJsonConverter : JsonConverter<byte[]>
{
    /// <inheritdoc/>
    public override byte[]? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.SerializeToUtf8Bytes((JsonNode?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(typeof(JsonNode))), options.GetTypeInfo(typeof(JsonNode)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, byte[] value, JsonSerializerOptions options) => writer.WriteRawValue(value, skipInputValidation: true);
}
