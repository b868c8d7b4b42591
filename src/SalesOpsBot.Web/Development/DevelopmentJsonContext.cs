using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Development;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<PeopleGroup>))]
internal sealed partial class DevelopmentJsonContext : JsonSerializerContext;
