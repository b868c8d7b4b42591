namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Queues what an activity asks for, answers it, and sends the answer where it belongs.</summary>
internal sealed class ActivityTurns(TurnQueue queue, IServiceScopeFactory scopes, ConnectorClient connector, WelcomedPeople welcomed, ILogger<ActivityTurns> logger)
{
    private const string Apology = "Something went wrong on my side, and I could not answer. Please ask me again.";

    /// <summary>Takes an activity that is complete.</summary>
    /// <returns>What will come of it, or nothing where too many are waiting.</returns>
    public Task<TurnResult>? TryBegin(InboundActivity activity) => queue.TryEnqueue(Conversation(activity), token => activity switch
    {
        { Type: ActivityTypes.Invoke } => InvokeAsync(activity, token),
        { ExpectsReplies: true } => AnswerAsync(activity, token),
        _ => SendAsync(activity, token),
    });

    private static string Conversation(InboundActivity activity) => $"{activity.ChannelId}:{activity.Conversation!.Id}";

    private async Task<TurnResult> AnswerAsync(InboundActivity activity, CancellationToken cancellationToken)
    {
        var to = ConversationReference.To(activity);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var turn = scope.ServiceProvider.GetRequiredService<ActivityTurn>();
            return new(activity.Type == ActivityTypes.Message
                ? await turn.AnswerAsync(activity, to, Conversation(activity), cancellationToken)
                : await turn.WelcomeAsync(activity, to, Conversation(activity), welcomed, cancellationToken));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TurnFailed(logger, exception, Conversation(activity));
            return new([ActivityReplyWriter.Text(to, Apology)]);
        }
    }

    private async Task<TurnResult> SendAsync(InboundActivity activity, CancellationToken cancellationToken)
    {
        try
        {
            var to = ConversationReference.To(activity);
            foreach (var reply in (await AnswerAsync(activity, cancellationToken)).Replies) await connector.SendAsync(to, reply, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException or OperationCanceledException)
        {
            Log.ReplyLost(logger, exception, Conversation(activity));
        }

        return TurnResult.Nothing;
    }

    private async Task<TurnResult> InvokeAsync(InboundActivity activity, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var turn = scope.ServiceProvider.GetRequiredService<ActivityTurn>();
            return new([], await turn.InvokeAsync(activity, Conversation(activity), cancellationToken));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TurnFailed(logger, exception, Conversation(activity));
            return new([], InvokeResponse.Error(500, "InternalError", Apology));
        }
    }
}
