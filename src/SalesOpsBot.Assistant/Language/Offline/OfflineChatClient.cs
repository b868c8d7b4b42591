using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>
/// Understands without a model elsewhere: answers with the calls of tools that the last message asks for, or with none and the nearest tools under
/// <see cref="UnderstandingProperties"/>. It phrases nothing and calls nothing itself.
/// </summary>
internal sealed class OfflineChatClient(OfflineLanguage language) : IChatClient
{
    // What is acted on is right more often than the mean of its two probabilities says; so much nearer to one the hits lie.
    private const double Candour = 0.5;

    /// <exception cref="ArgumentException">The options carry no <see cref="TurnContext"/>, or nobody has said anything.</exception>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = TurnContext.Of(options);
        var all = messages.ToList();
        var last = all.FindLastIndex(m => m.Role == ChatRole.User);
        if (last < 0) throw new ArgumentException("Nobody has said anything.", nameof(messages));
        return Task.FromResult(Answer(language.Interpreter.Read(all[last].Text, turn, Conversation.Read(all[..last]))));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates()) yield return update;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <summary>Holds nothing to let go of.</summary>
    public void Dispose()
    {
    }

    private static ChatResponse Answer(Interpretation read)
    {
        var calls = read.Calls.Select(c => new FunctionCallContent(Guid.NewGuid().ToString("N"), c.Tool, new Dictionary<string, object?>(c.Arguments)));
        var properties = new AdditionalPropertiesDictionary { [UnderstandingProperties.Confidence] = read.Calls.Count > 0 ? Math.Pow(read.Confidence, Candour) : read.Confidence };
        if (read.Note.Length > 0) properties[UnderstandingProperties.Note] = read.Note;
        if (read.Calls.Count == 0)
        {
            properties[UnderstandingProperties.Nearest] = read.Nearest.ToArray();
            properties[UnderstandingProperties.Ask] = read.Ask;
            if (read.Topic is not null) properties[UnderstandingProperties.Topic] = read.Topic;
        }

        return new(new ChatMessage(ChatRole.Assistant, [.. calls]))
        {
            FinishReason = read.Calls.Count > 0 ? ChatFinishReason.ToolCalls : ChatFinishReason.Stop,
            ModelId = "offline",
            AdditionalProperties = properties,
        };
    }
}
