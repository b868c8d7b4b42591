using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>The written form of a plan's rules, in files and in the database alike.</summary>
public static class CommissionRulesJson
{
    /// <summary>camelCase, enums as words, a name that is not known is an error: a misspelt rule must not be paid by.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Writes rules; the same rules give the same text.</summary>
    public static string Write(CommissionRules rules) => JsonSerializer.Serialize(rules, Options);

    /// <summary>Reads rules.</summary>
    /// <exception cref="JsonException">The text is not their written form.</exception>
    public static CommissionRules Read(string json) => JsonSerializer.Deserialize<CommissionRules>(json, Options) ?? throw new JsonException("Rules are never null.");
}
