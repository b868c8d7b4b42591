using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Plugins;

/// <summary>An amount as an argument gives it: <c>4200</c>, <c>"4,200"</c> or <c>{"amount": 4200, "currency": "USD"}</c>.</summary>
/// <param name="Amount">In units.</param>
/// <param name="Currency">Nothing means the company's.</param>
[JsonConverter(typeof(Converter))]
internal sealed record SaidAmount(decimal Amount, Currency? Currency)
{
    /// <summary>As money.</summary>
    /// <exception cref="JsonException">The amount is beyond what money can hold; said to the person like any other argument that cannot be read.</exception>
    public Money In(Currency unsaid)
    {
        try
        {
            return Money.Of(Amount, Currency ?? unsaid);
        }
        catch (OverflowException beyond)
        {
            throw new JsonException($"{Amount} is too much.", beyond);
        }
    }

    private sealed class Converter : JsonConverter<SaidAmount>
    {
        public override SaidAmount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var said = JsonDocument.ParseValue(ref reader);
            return said.RootElement.ValueKind switch
            {
                JsonValueKind.Object => new(said.RootElement.TryGetProperty("amount", out var amount) ? Number(amount) : throw new JsonException("An amount has a number."), said.RootElement.TryGetProperty("currency", out var code) ? Code(code) : null),
                _ => new(Number(said.RootElement), null),
            };
        }

        public override void Write(Utf8JsonWriter writer, SaidAmount value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);

        private static decimal Number(JsonElement said) => said.ValueKind switch
        {
            JsonValueKind.Number when said.TryGetDecimal(out var number) => number,
            JsonValueKind.String when decimal.TryParse(said.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw new JsonException("An amount is a number."),
        };

        private static Currency Code(JsonElement said) => (said.ValueKind == JsonValueKind.String ? Sales.Currency.TryParse(said.GetString()) : null) ?? throw new JsonException("A currency is three letters.");
    }
}
