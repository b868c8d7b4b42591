using System.Text.Json;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.ActivityProtocol.Cards;
using SalesOpsBot.Web.Channels.Copies;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Answers into a conversation of the web channel.</summary>
internal sealed class DirectLineTurns(
    TurnQueue queue, IServiceScopeFactory scopes, DirectLineConversations conversations, DirectLineInbox inbox, ShownCards shown, IConversationStore store, TimeProvider clock,
    ILogger<DirectLineTurns> logger)
{
    /// <summary>Whom the user talks to.</summary>
    public static ChannelAccount Bot { get; } = new() { Id = "salesopsbot", Name = "SalesOpsBot", Role = "bot" };

    /// <summary>Welcomes the person of a new conversation.</summary>
    public void Welcome(DirectLineConversation conversation, DirectLineToken token) => queue.TryEnqueue(Key(token), async stop =>
    {
        var reply = await AnswerAsync(token, (assistant, viewer) => assistant.WelcomeAsync(new(viewer, Key(token), ""), stop), stop);
        await PutAsync(conversation, To(token, null, null), await conversation.NewActivityIdAsync(stop), reply, null, stop);
        return true;
    });

    /// <summary>Takes a message that the inbox has, and whose echo is in the log already.</summary>
    /// <returns>Whether there was room for it.</returns>
    public bool TryAnswer(DirectLinePost post) => queue.TryEnqueue(Key(post.Token), async stop =>
    {
        if (await conversations.PeekAsync(post.Token.ConversationId, stop) is not { } conversation) return false;
        foreach (var due in await inbox.DueAsync(post, stop)) await AnswerAsync(conversation, due, stop);
        return true;
    }) is not null;

    private async Task AnswerAsync(DirectLineConversation conversation, DirectLinePost post, CancellationToken stop)
    {
        var (_, token, message) = post;
        var replaces = CardTap.ReplacedBy(message.Value) is { } id && await conversation.ContainsAsync(id, stop) ? id : null;
        var reply = await AnswerAsync(token, (assistant, viewer) =>
        {
            var (turn, sentence) = TurnReader.Read(message, viewer, Key(token));
            return turn is null ? Task.FromResult(new AssistantReply { Text = sentence! }) : assistant.AnswerAsync(turn, stop);
        }, stop);
        // Put under an id of the post: made again after the process died in between, it takes its own place.
        await PutAsync(conversation, To(token, post.Id, message.Locale), $"{post.Id}-answer", reply, replaces, stop);
        await inbox.FinishAsync(post, CancellationToken.None);
    }

    private async Task PutAsync(DirectLineConversation conversation, ConversationReference to, string id, AssistantReply reply, string? replaces, CancellationToken stop)
    {
        var message = DirectLineReplyWriter.Write(id, to, reply, replaces);
        await conversation.PutAsync(message, stop);
        await shown.KeepAsync(message.Shows, DirectLineCardTurner.Channel, message.Id!, JsonSerializer.Serialize(to, ActivityJsonContext.Default.ConversationReference), stop);
    }

    private static string Key(DirectLineToken token) => $"directline:{token.ConversationId}";

    private static ConversationReference To(DirectLineToken token, string? activityId, string? locale) => new(
        "webchat", new() { Id = token.ConversationId }, new() { Id = token.UserId, Name = token.UserName, Role = "user" }, Bot, activityId, null, locale);

    private async Task<AssistantReply> AnswerAsync(
        DirectLineToken token, Func<ISalesAssistant, Viewer?, Task<AssistantReply>> answer, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var people = scope.ServiceProvider.GetRequiredService<PersonResolver>();
            var viewer = token.Person is { } person ? await people.FindAsync(person, cancellationToken) : null;
            if (viewer is not null) await KeepAsync(token, viewer, cancellationToken);
            return await answer(scope.ServiceProvider.GetRequiredService<ISalesAssistant>(), viewer);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TurnFailed(logger, exception, Key(token));
            return new() { Text = Apology.For(exception) };
        }
    }

    // The page is a place to be told something, as long as it is open.
    private Task KeepAsync(DirectLineToken token, Viewer viewer, CancellationToken cancellationToken) => store.KeepAsync(
        new()
        {
            Channel = "webchat",
            ChannelKey = token.ConversationId,
            Kind = ConversationKind.Personal,
            PersonId = viewer.Person.Id,
            Address = JsonSerializer.Serialize(To(token, null, null), ActivityJsonContext.Default.ConversationReference),
            HeardAt = clock.GetUtcNow(),
        }, cancellationToken);
}
