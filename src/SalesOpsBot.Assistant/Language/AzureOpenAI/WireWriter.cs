using System.Text.Json;
using Microsoft.Extensions.AI;
using Wire = OpenAI.Chat;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Writes messages and tools as the protocol has them.</summary>
internal static class WireWriter
{
    /// <summary>The messages; turns that nothing came of are left out, for the protocol knows no empty ones.</summary>
    public static IEnumerable<Wire.ChatMessage> Messages(IEnumerable<ChatMessage> messages) => messages.SelectMany(Message);

    /// <summary>The tools and limits of a request. Nothing is kept at the provider.</summary>
    public static Wire.ChatCompletionOptions Options(ChatOptions? options)
    {
        var written = new Wire.ChatCompletionOptions { MaxOutputTokenCount = options?.MaxOutputTokens };
        foreach (var tool in options?.Tools?.OfType<AIFunctionDeclaration>() ?? [])
            written.Tools.Add(Wire.ChatTool.CreateFunctionTool(tool.Name, tool.Description, BinaryData.FromString(tool.JsonSchema.GetRawText())));
        if (written.Tools.Count > 0) written.AllowParallelToolCalls = options?.AllowMultipleToolCalls ?? true;
        return written;
    }

    private static IEnumerable<Wire.ChatMessage> Message(ChatMessage message)
    {
        if (message.Role == ChatRole.System) return [new Wire.SystemChatMessage(message.Text)];
        if (message.Role == ChatRole.User) return [new Wire.UserChatMessage(message.Text)];
        if (message.Role == ChatRole.Tool) return message.Contents.OfType<FunctionResultContent>().Select(r => new Wire.ToolChatMessage(r.CallId, ToolResultText.Write(r.Result)));
        return Assistant(message) is { } said ? [said] : [];
    }

    private static Wire.AssistantChatMessage? Assistant(ChatMessage message)
    {
        var calls = message.Contents.OfType<FunctionCallContent>().Select(Call).ToList();
        if (calls.Count == 0) return message.Text.Length == 0 ? null : new(message.Text);
        var written = new Wire.AssistantChatMessage(calls);
        if (message.Text.Length > 0) written.Content.Add(Wire.ChatMessageContentPart.CreateTextPart(message.Text));
        return written;
    }

    private static Wire.ChatToolCall Call(FunctionCallContent call) =>
        Wire.ChatToolCall.CreateFunctionToolCall(call.CallId, call.Name, BinaryData.FromString(JsonSerializer.Serialize(call.Arguments ?? new Dictionary<string, object?>(), Json.Options)));
}
