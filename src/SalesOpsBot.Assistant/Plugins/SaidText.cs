using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Assistant.Plugins;

/// <summary>An argument whose words are read later: <c>"+10%"</c>, <c>6000</c>, or <c>{"amount": 6000, "currency": "EUR"}</c>, all as text.</summary>
/// <param name="Text">The words; <c>6000 EUR</c> for an amount.</param>
[JsonConverter(typeof(Converter))]
internal sealed record SaidText(string Text)
{
    private sealed class Converter : JsonConverter<SaidText>
    {
        public override SaidText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var said = JsonDocument.ParseValue(ref reader);
            return said.RootElement switch
            {
                { ValueKind: JsonValueKind.String } text => new(text.GetString()!),
                { ValueKind: JsonValueKind.Number } number => new(number.GetRawText()),
                { ValueKind: JsonValueKind.Object } amount when amount.TryGetProperty("amount", out var number) =>
                    new(amount.TryGetProperty("currency", out var code) ? $"{number} {code}" : number.ToString()),
                _ => throw new JsonException("This argument is a text or a number."),
            };
        }

        public override void Write(Utf8JsonWriter writer, SaidText value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
