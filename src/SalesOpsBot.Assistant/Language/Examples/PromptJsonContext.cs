using System.Text.Json;
using System.Text.Json.Serialization;

namespace SalesOpsBot.Assistant.Language.Examples;

/// <summary>Reads files of prompts; comments and a last comma too many are forgiven, as people write them.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PromptFile))]
internal sealed partial class PromptJsonContext : JsonSerializerContext;
