using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Sales.Settings;

/// <summary>The written form of plans and settings, in files and in the database alike.</summary>
public static class SettingsJson
{
    /// <summary>camelCase, enums as words, a name that is not known is an error: a misspelt rule must not hold silently.</summary>
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

    /// <summary>Writes it; the same content gives the same text.</summary>
    public static string Write<T>(T content) => JsonSerializer.Serialize(content, Options);
}
