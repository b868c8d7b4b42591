using System.Text;
using Microsoft.Extensions.AI;
using Wire = OpenAI.Chat;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Reads an answer that comes in pieces. Text is passed on as it comes; a call only once it is whole, because half of its arguments mean nothing.</summary>
internal sealed class WireStream
{
    private readonly SortedDictionary<int, Part> _calls = [];
    private bool _finished;

    /// <summary>One piece.</summary>
    public ChatResponseUpdate Read(Wire.StreamingChatCompletionUpdate update)
    {
        var read = new ChatResponseUpdate(ChatRole.Assistant, [.. update.ContentUpdate.Where(p => !string.IsNullOrEmpty(p.Text)).Select(p => new TextContent(p.Text))]) { ModelId = update.Model };
        if (!string.IsNullOrEmpty(update.RefusalUpdate)) read.Contents.Add(new ErrorContent(update.RefusalUpdate));
        foreach (var piece in update.ToolCallUpdates) Add(piece);
        if (WireReader.Usage(update.Usage) is { } usage) read.Contents.Add(new UsageContent(usage));
        if (update.FinishReason is { } reason)
        {
            _finished = true;
            read.FinishReason = WireReader.Finish(reason);
        }

        return read;
    }

    /// <summary>The calls, once the pieces have ended.</summary>
    /// <exception cref="IOException">They ended before the model said that it was done: what came is not an answer.</exception>
    public ChatResponseUpdate? End()
    {
        if (!_finished) throw new IOException("The model's answer was cut off.");
        return _calls.Count == 0 ? null : new(ChatRole.Assistant, [.. _calls.Values.Select(c => WireReader.Call(c.Id, c.Name, c.Arguments.ToString()))]);
    }

    private void Add(Wire.StreamingChatToolCallUpdate piece)
    {
        if (!_calls.TryGetValue(piece.Index, out var part)) _calls[piece.Index] = part = new();
        if (!string.IsNullOrEmpty(piece.ToolCallId)) part.Id = piece.ToolCallId;
        if (!string.IsNullOrEmpty(piece.FunctionName)) part.Name = piece.FunctionName;
        if (piece.FunctionArgumentsUpdate is { } arguments && arguments.ToMemory().Length > 0) part.Arguments.Append(arguments);
    }

    private sealed class Part
    {
        public string Id { get; set; } = "";

        public string Name { get; set; } = "";

        public StringBuilder Arguments { get; } = new();
    }
}
