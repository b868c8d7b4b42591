using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.DirectLine;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(TokenResponse))]
[JsonSerializable(typeof(DirectLinePost))]
internal sealed partial class DirectLineJsonContext : JsonSerializerContext;
