using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Language.AzureOpenAI;
using SalesOpsBot.Assistant.Language.Offline;

namespace SalesOpsBot.Assistant.Language;

/// <summary>
/// Chooses who understands a turn, as <see cref="AzureOpenAIOptions.Routing"/> says. A model that fails costs nobody the answer: the offline understanding
/// gives it, and a note says so.
/// </summary>
internal sealed class RoutedChatClient(OfflineChatClient offline, ModelChatClient model, IOptions<AzureOpenAIOptions> settings) : IChatClient
{
    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var all = messages.ToList();
        // Results are only ever shown to the one that asked for them.
        if (all is [.., var last] && last.Role == ChatRole.Tool) return AskModelAsync(all, options, Stopped, cancellationToken);
        return settings.Value.Routing == ModelRouting.ModelFirst
            ? AskModelAsync(all, options, () => offline.GetResponseAsync(all, options, cancellationToken), cancellationToken)
            : AskOfflineFirstAsync(all, options, cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()) yield return update;
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <summary>Holds nothing of its own.</summary>
    public void Dispose()
    {
    }

    private async Task<ChatResponse> AskOfflineFirstAsync(List<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        var read = await offline.GetResponseAsync(messages, options, cancellationToken);
        var sure = read.Messages.SelectMany(m => m.Contents).Any(c => c is FunctionCallContent);
        return sure ? read : await AskModelAsync(messages, options, () => Task.FromResult(read), cancellationToken);
    }

    private async Task<ChatResponse> AskModelAsync(List<ChatMessage> messages, ChatOptions? options, Func<Task<ChatResponse>> instead, CancellationToken cancellationToken)
    {
        try
        {
            return With(await model.GetResponseAsync(messages, options, cancellationToken), UnderstandingProperties.By, UnderstandingProperties.Model);
        }
        catch (ModelException failed)
        {
            return With(await instead(), UnderstandingProperties.Note, failed.Message);
        }
    }

    private static Task<ChatResponse> Stopped() => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [])));

    private static ChatResponse With(ChatResponse response, string key, string value)
    {
        (response.AdditionalProperties ??= [])[key] = value;
        return response;
    }
}
