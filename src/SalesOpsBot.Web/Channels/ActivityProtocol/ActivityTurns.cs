using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Telemetry;
using SalesOpsBot.Data;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;
using SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Queues what an activity asks for, answers it, and sends the answer where it belongs.</summary>
internal sealed class ActivityTurns(
    TurnQueue queue, IServiceScopeFactory scopes, ActivityInbox inbox, ConnectorClient connector, IOptions<BotFrameworkOptions> options, ILogger<ActivityTurns> logger)
{
    /// <summary>Takes an activity that is complete.</summary>
    /// <param name="activity">What came.</param>
    /// <param name="isReceived">Whether the inbox has it already, as new; else the turn begins with that.</param>
    /// <returns>What will come of it, or nothing where too many are waiting.</returns>
    public Task<TurnResult>? TryBegin(InboundActivity activity, bool isReceived)
    {
        var to = ConversationReference.To(activity);
        if (activity.Type == ActivityTypes.Invoke)
        {
            var deadline = new InvokeDeadline();
            return queue.TryEnqueue(to.Key, token => InvokeAsync(activity, to, deadline, token)) is { } work ? InTimeAsync(activity, BegunAsync(activity, to, work), deadline) : null;
        }

        // What does not go back in the response is kept, and begun again.
        if (!activity.ExpectsReplies) return queue.TryEnqueue(to.Key, token => SendAsync(activity, to, isReceived, token));
        return queue.TryEnqueue(to.Key, token => AnswerAsync(activity, to, isReceived, token), here: true) is { } answer ? BegunAsync(activity, to, answer) : null;
    }

    // Where the turn could not begin.
    private static async Task<TurnResult> BegunAsync(InboundActivity activity, ConversationReference to, Task<TurnResult> work)
    {
        try
        {
            return await work;
        }
        catch (Exception fault) when (DatabaseTroubles.AreBehind(fault))
        {
            return Sorry(activity, to, fault);
        }
    }

    private TurnResult Failed(InboundActivity activity, ConversationReference to, Exception fault)
    {
        Log.TurnFailed(logger, fault, to.Key);
        return Sorry(activity, to, fault);
    }

    private static TurnResult Sorry(InboundActivity activity, ConversationReference to, Exception fault) => activity.Type switch
    {
        ActivityTypes.Message => new([ActivityReplyWriter.Text(to, Apology.For(fault))]),
        ActivityTypes.Invoke => new([], InvokeHandlers.Say(activity.Name, Apology.For(fault), StatusCodes.Status500InternalServerError)),
        _ => TurnResult.Nothing,
    };

    private async Task<TurnResult> AnswerAsync(InboundActivity activity, ConversationReference to, bool isReceived, CancellationToken cancellationToken)
    {
        try
        {
            // A question whose answer goes back in the response may be answered again: only what must not happen twice is worth a write to the database.
            var asksLater = !isReceived && activity is { Type: ActivityTypes.Message, ExpectsReplies: true } && to.Conversation.IsPersonal;
            if (!isReceived && !asksLater && !await inbox.IsFirstAsync(activity, isKept: !activity.ExpectsReplies, cancellationToken)) return TurnResult.Nothing;
            await using var scope = scopes.CreateAsyncScope();
            var turn = scope.ServiceProvider.GetRequiredService<ActivityTurn>();
            return new(activity.Type == ActivityTypes.Message
                ? await turn.AnswerAsync(activity, to, asksLater ? token => inbox.IsFirstAsync(activity, isKept: false, token) : null, cancellationToken)
                : await turn.WelcomeAsync(activity, to, cancellationToken));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(activity, to, exception);
        }
    }

    private async Task<TurnResult> SendAsync(InboundActivity activity, ConversationReference to, bool isReceived, CancellationToken cancellationToken)
    {
        try
        {
            if (!isReceived && !await inbox.IsFirstAsync(activity, isKept: true, cancellationToken)) return TurnResult.Nothing;
            foreach (var due in await inbox.DueAsync(activity, cancellationToken)) await AnswerAndSendAsync(due, ConversationReference.To(due), cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException or OperationCanceledException || DatabaseTroubles.AreBehind(exception))
        {
            Log.ReplyLost(logger, exception, to.Key);
        }

        return TurnResult.Nothing;
    }

    private async Task AnswerAndSendAsync(InboundActivity activity, ConversationReference to, CancellationToken cancellationToken)
    {
        var answering = AnswerAsync(activity, to, isReceived: true, cancellationToken);
        if (activity.Type == ActivityTypes.Message) await ShowTypingAsync(to, answering, cancellationToken);
        var replies = (await answering).Replies;
        if (await inbox.FinishAsync(activity, cancellationToken)) await SendAsync(activity, to, replies, cancellationToken);
    }

    // A button of a client that knows only Action.Submit comes as a message, and its answer too takes the place of the card.
    private async Task SendAsync(InboundActivity activity, ConversationReference to, IReadOnlyList<OutboundActivity> replies, CancellationToken cancellationToken)
    {
        using var span = Spans.Begin("outbox", ("channel", to.ChannelId));
        var isTap = ActivityReplyWriter.IsTeams(to.ChannelId) && activity is { Text: null or "", Value: JsonObject, ReplyToId: not null };
        if (isTap && replies is [_, { Attachments.Count: > 0 } card] && await TryReplaceAsync(to, activity.ReplyToId!, card, cancellationToken)) return;
        foreach (var reply in replies) await connector.SendAsync(to, reply, cancellationToken);
    }

    private async Task<bool> TryReplaceAsync(ConversationReference to, string activityId, OutboundActivity card, CancellationToken cancellationToken)
    {
        try
        {
            await connector.UpdateAsync(to, activityId, card, cancellationToken);
            return true;
        }
        catch (ConnectorException)
        {
            // The message is gone, or the channel cannot update: the answer comes as a message of its own.
            return false;
        }
    }

    private async Task ShowTypingAsync(ConversationReference to, Task answering, CancellationToken cancellationToken)
    {
        try
        {
            while (await Task.WhenAny(answering, Task.Delay(options.Value.TypingAfter, cancellationToken)) != answering)
                await connector.SendAsync(to, ActivityReplyWriter.Typing(to), cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            Log.TypingLost(logger, exception, to.Key);
        }
    }

    private async Task<TurnResult> InvokeAsync(InboundActivity activity, ConversationReference to, InvokeDeadline deadline, CancellationToken cancellationToken)
    {
        try
        {
            if (!await inbox.IsFirstAsync(activity, isKept: false, cancellationToken)) return TurnResult.Nothing;
            await using var scope = scopes.CreateAsyncScope();
            var handler = (IInvokeHandler)scope.ServiceProvider.GetRequiredService(InvokeHandlers.Find(activity.Name)!);
            var answer = await handler.AnswerAsync(activity, to, cancellationToken);
            if (deadline.TryTakeResponse()) return new([], answer.Body, answer.Status);
            await answer.SendLater(cancellationToken);
            return TurnResult.Nothing;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(activity, to, exception);
        }
    }

    private async Task<TurnResult> InTimeAsync(InboundActivity activity, Task<TurnResult> work, InvokeDeadline deadline)
    {
        var late = Task.Delay(options.Value.InvokeWithin);
        if (await Task.WhenAny(work, late) == work || !deadline.TryTakeResponse()) return await work;
        return new([], InvokeHandlers.Say(activity.Name, Say("This takes a little longer. I'll send the answer as soon as I have it.")));
    }
}
