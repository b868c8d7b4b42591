using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Changes;

/// <summary>How the records of a change are kept: one document, read and written as a whole.</summary>
internal static class ChangeJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(IReadOnlyList<RecordChange> records) => JsonSerializer.Serialize(records, Options);

    public static IReadOnlyList<RecordChange> Read(string json) => JsonSerializer.Deserialize<List<RecordChange>>(json, Options) ?? [];
}
