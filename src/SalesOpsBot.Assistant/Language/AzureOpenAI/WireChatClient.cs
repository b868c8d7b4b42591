using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Wire = OpenAI.Chat;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>The bridge between <see cref="IChatClient"/> and the protocol of chat completions: it translates and decides nothing.</summary>
internal sealed class WireChatClient(Wire.ChatClient client) : IChatClient
{
    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var result = await client.CompleteChatAsync(WireWriter.Messages(messages), WireWriter.Options(options), cancellationToken);
        return WireReader.Read(result.Value);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var stream = new WireStream();
        await foreach (var update in client.CompleteChatStreamingAsync(WireWriter.Messages(messages), WireWriter.Options(options), cancellationToken))
            yield return stream.Read(update);
        if (stream.End() is { } last) yield return last;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <summary>Holds nothing to let go of.</summary>
    public void Dispose()
    {
    }
}
