using System.ClientModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>
/// Asks a model within limits, and lets through only what can be used: every failure, and every answer that makes no sense, is a <see cref="ModelException"/>.
/// </summary>
internal sealed class ModelChatClient(
    IChatClient wire, SystemPrompt prompt, ModelBudget budget, ModelRest rest, IOptions<AzureOpenAIOptions> settings, TimeProvider clock, ILogger<ModelChatClient> logger) : DelegatingChatClient(wire)
{
    /// <exception cref="ModelException">There is no answer that can be used.</exception>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var turn = TurnContext.Of(options);
        if (rest.IsOn) throw new ModelException(ModelFailure.Resting);
        if (await budget.IsSpentAsync(turn.Viewer, cancellationToken)) throw new ModelException(ModelFailure.Spent);
        List<ChatMessage> asked = [new(ChatRole.System, prompt.For(turn)), .. Recent(messages)];
        var narrowed = Narrow(options!, asked);
        try
        {
            var response = await AskAsync(asked, narrowed, cancellationToken);
            await budget.SpendAsync(turn.Viewer, asked, response, cancellationToken);
            ModelAnswerCheck.Demand(response, narrowed, settings.Value.MostCalls);
            return response;
        }
        catch (ModelException failed)
        {
            Log.ModelFailed(logger, failed.Failure, (failed.InnerException as ClientResultException)?.Status);
            if (failed.Failure is ModelFailure.TooSlow) await budget.SpendAsync(turn.Viewer, asked, response: null, cancellationToken);
            if (ModelFailures.NeedsRest(failed.Failure)) rest.Begin(failed.InnerException ?? failed);
            throw;
        }
    }

    /// <summary>In one piece: what a model says is checked as a whole before anybody reads it.</summary>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()) yield return update;
    }

    private async Task<ChatResponse> AskAsync(List<ChatMessage> asked, ChatOptions narrowed, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(settings.Value.TimeLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return await base.GetResponseAsync(asked, narrowed, either.Token);
        }
        catch (Exception exception) when (ModelFailures.Of(exception, cancellationToken) is { } failure)
        {
            throw new ModelException(failure, exception);
        }
    }

    // Of the turns before the last one only the calls are needed, for what was left unsaid.
    private static IEnumerable<ChatMessage> Recent(IEnumerable<ChatMessage> messages)
    {
        var all = messages.ToList();
        var latest = all.FindLastIndex(m => m.Role == ChatRole.User);
        var before = latest < 1 ? -1 : all.FindLastIndex(latest - 1, m => m.Role == ChatRole.User);
        return all.Select((m, at) => at < before && m.Role == ChatRole.Tool ? new(m.Role, [.. m.Contents.OfType<FunctionResultContent>().Select(r => new FunctionResultContent(r.CallId, null))]) : m);
    }

    private ChatOptions Narrow(ChatOptions given, List<ChatMessage> asked)
    {
        // Once it has read records, words in them could ask for a change: from then on it can only read.
        var mayChange = asked[^1].Role != ChatRole.Tool;
        var narrowed = given.Clone();
        narrowed.MaxOutputTokens = settings.Value.MostOutputTokens;
        narrowed.Tools = [.. given.Tools?.Where(t => !RoutedChatClient.Decisions.Contains(t.Name) && (mayChange || t.GetService<ApprovalRequiredAIFunction>() is null)) ?? []];
        return narrowed;
    }
}
