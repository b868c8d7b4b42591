using System.Collections.Frozen;
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
    /// <summary>Tools that carry out a change that was prepared, drop it, or take it back, and the answer to a quiz. That follows from the person's own words alone: no model is asked about them, and none is offered them.</summary>
    public static readonly FrozenSet<string> Decisions = ["confirm_change", "cancel_change", "undo_last_change", "answer_quiz"];

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var all = messages.ToList();
        // Results are only ever shown to the one that asked for them.
        if (all is [.., var last] && last.Role == ChatRole.Tool) return AskModelAsync(all, options, Stopped, cancellationToken);
        return AskAsync(all, options, cancellationToken);
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

    private async Task<ChatResponse> AskAsync(List<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        var read = await offline.GetResponseAsync(messages, options, cancellationToken);
        var calls = read.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().ToList();
        var sure = calls.Count > 0 && (settings.Value.Routing == ModelRouting.OfflineFirst || calls.Exists(c => Decisions.Contains(c.Name)));
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
