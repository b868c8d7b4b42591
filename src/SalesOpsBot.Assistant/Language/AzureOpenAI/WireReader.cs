using System.Text.Json;
using Microsoft.Extensions.AI;
using Wire = OpenAI.Chat;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Reads what a model answered.</summary>
internal static class WireReader
{
    /// <summary>A whole answer.</summary>
    public static ChatResponse Read(Wire.ChatCompletion completion)
    {
        var contents = new List<AIContent>();
        var text = string.Concat(completion.Content.Select(part => part.Text));
        if (text.Length > 0) contents.Add(new TextContent(text));
        if (!string.IsNullOrEmpty(completion.Refusal)) contents.Add(new ErrorContent(completion.Refusal));
        contents.AddRange(completion.ToolCalls.Select(call => Call(call.Id, call.FunctionName, call.FunctionArguments.ToString())));
        return new(new ChatMessage(ChatRole.Assistant, contents)) { ModelId = completion.Model, FinishReason = Finish(completion.FinishReason), Usage = Usage(completion.Usage) };
    }

    /// <summary>A call; where its arguments are no JSON object, it carries the exception instead.</summary>
    public static FunctionCallContent Call(string id, string name, string arguments) => FunctionCallContent.CreateFromParsedArguments(
        arguments, id, name, static text => string.IsNullOrWhiteSpace(text) ? [] : JsonSerializer.Deserialize<Dictionary<string, object?>>(text, Json.Options));

    /// <summary>Why the answer ended.</summary>
    public static ChatFinishReason Finish(Wire.ChatFinishReason reason) => reason switch
    {
        Wire.ChatFinishReason.Length => ChatFinishReason.Length,
        Wire.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        Wire.ChatFinishReason.ToolCalls or Wire.ChatFinishReason.FunctionCall => ChatFinishReason.ToolCalls,
        _ => ChatFinishReason.Stop,
    };

    /// <summary>What it cost in tokens.</summary>
    public static UsageDetails? Usage(Wire.ChatTokenUsage? usage) => usage is null
        ? null
        : new() { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount };
}
