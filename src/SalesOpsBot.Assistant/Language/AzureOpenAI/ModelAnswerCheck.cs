using System.Text.Json;
using Microsoft.Extensions.AI;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Whether a model's answer can be used: whole, not declined, and calling only tools that are there with arguments of their types. Whether the values make sense, the tool checks for everybody.</summary>
internal static class ModelAnswerCheck
{
    /// <exception cref="ModelException">It cannot be used.</exception>
    public static void Demand(ChatResponse response, ChatOptions options, int mostCalls)
    {
        var contents = response.Messages.SelectMany(m => m.Contents).ToList();
        if (response.FinishReason == ChatFinishReason.ContentFilter || contents.OfType<ErrorContent>().Any()) throw new ModelException(ModelFailure.Declined);
        var calls = contents.OfType<FunctionCallContent>().ToList();
        var sound = response.FinishReason != ChatFinishReason.Length && calls.Count <= mostCalls && (calls.Count > 0 || response.Text.Length > 0);
        if (calls.Select(call => call.CallId).Distinct(StringComparer.Ordinal).Count() < calls.Count) sound = false;
        if (!sound || !calls.TrueForAll(call => IsSound(call, options))) throw new ModelException(ModelFailure.Nonsense);
    }

    private static bool IsSound(FunctionCallContent call, ChatOptions options)
    {
        if (call.Exception is not null || string.IsNullOrEmpty(call.CallId)) return false;
        if (options.Tools?.OfType<AIFunctionDeclaration>().FirstOrDefault(t => t.Name == call.Name) is not { } tool) return false;
        tool.JsonSchema.TryGetProperty("properties", out var properties);
        return (call.Arguments ?? new Dictionary<string, object?>()).All(argument =>
            properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(argument.Key, out var schema) && Fits(argument.Value as JsonElement?, schema));
    }

    private static bool Fits(JsonElement? value, JsonElement schema)
    {
        if (value is not { } given || given.ValueKind == JsonValueKind.Null) return true;
        if (schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("type", out var type)) return true;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(t => Is(given, t.GetString())) : Is(given, type.GetString());
    }

    private static bool Is(JsonElement value, string? type) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => false,
    };
}
