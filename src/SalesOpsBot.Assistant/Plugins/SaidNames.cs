using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Assistant.Plugins;

/// <summary>Several names as an argument gives them: <c>["Isdom", "1C1I7A6R"]</c>, or one text with commas between.</summary>
/// <param name="Names">None of them blank.</param>
[JsonConverter(typeof(Converter))]
internal sealed record SaidNames(IReadOnlyList<string> Names)
{
    private const string All = "all";

    /// <summary>Whether none is named, but all of a list are meant.</summary>
    public bool AreAll => Names is [var only] && string.Equals(only, All, StringComparison.OrdinalIgnoreCase);

    private sealed class Converter : JsonConverter<SaidNames>
    {
        public override SaidNames Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var said = reader.TokenType switch
            {
                JsonTokenType.String => [.. reader.GetString()!.Split(',')],
                JsonTokenType.StartArray => JsonSerializer.Deserialize<List<string>>(ref reader, options)!,
                _ => throw new JsonException("Names are a text or a list of texts."),
            };
            return new([.. said.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => name.Trim())]);
        }

        public override void Write(Utf8JsonWriter writer, SaidNames value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Names, options);
    }
}
