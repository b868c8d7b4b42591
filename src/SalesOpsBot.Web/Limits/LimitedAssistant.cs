using System.Diagnostics;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant;
using SalesOpsBot.Assistant.Telemetry;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Web.Telemetry;

namespace SalesOpsBot.Web.Limits;

/// <summary>The assistant with limits: what is too much, too fast or too slow is answered with a sentence that says so.</summary>
internal sealed class LimitedAssistant(ISalesAssistant assistant, TurnRate rate, IOptions<TurnLimits> options, PhraseShelf shelf) : ISalesAssistant
{
    /// <inheritdoc/>
    public Task PrepareAsync(CancellationToken cancellationToken) => assistant.PrepareAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<AssistantReply> AnswerAsync(UserTurn turn, CancellationToken cancellationToken)
    {
        using var speech = turn.Viewer is { } viewer ? shelf.For(viewer.Language).Speak() : null;
        var (limits, began) = (options.Value, Stopwatch.GetTimestamp());
        if (rate.Refuse(turn) is { } refusal) return Reply(refusal);
        var length = turn.Text.Length + (turn.Action?.Arguments.ToJsonString(Json.Options).Length ?? 0);
        if (length > limits.LongestText)
            return Reply(Say($"That is {length:N0} characters, and I read up to {limits.LongestText:N0} at a time. Say it shorter, or in several messages."));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limits.MostTime);
        try
        {
            var reply = await assistant.AnswerAsync(turn, patience.Token);
            Figures.TurnAnswered(TurnScope.Channel(turn.ConversationId), reply.Understanding.By, began);
            return reply;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Reply(Say("That took too long, and I stopped. Ask me again, or for less at a time."));
        }
    }

    /// <inheritdoc/>
    public Task<AssistantReply> WelcomeAsync(UserTurn turn, CancellationToken cancellationToken) => assistant.WelcomeAsync(turn, cancellationToken);

    private static AssistantReply Reply(string sentence) => new() { Text = sentence };
}
