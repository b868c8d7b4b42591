using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Memory;
using SalesOpsBot.Assistant.Turns;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant;

/// <inheritdoc/>
internal sealed class SalesAssistant(Listener listener, ToolRounds rounds, ReplyWriter replies, ConversationMemory memory, OfflineLanguage language, INoticeStore notices) : ISalesAssistant
{
    /// <inheritdoc/>
    public Task PrepareAsync(CancellationToken cancellationToken) => Task.Run(() => _ = language.Interpreter, cancellationToken);

    /// <inheritdoc/>
    public async Task<AssistantReply> AnswerAsync(UserTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Viewer is not { } viewer) return replies.Stranger();
        if (turn.Action?.Notice is { } acted) await notices.ActedAsync(viewer.Person.Id, acted, viewer.Now, cancellationToken);
        var before = await memory.RecallAsync(turn, viewer.Now, cancellationToken);
        var heard = turn.Action is { } action ? Heard.Tap(action) : await listener.HearAsync(viewer, turn.Text, before, cancellationToken);
        var (said, answers) = await rounds.RunAsync(new(viewer, turn.ConversationId, turn.Text, heard.Understanding) { Message = turn.Message }, heard, before, cancellationToken);
        var reply = ReplyWords.Add(said, answers.Count == 0 ? replies.Unsure(viewer, said) : replies.Answer(viewer, said, answers));
        await memory.RememberAsync(turn, before, new(viewer.Now, turn.Text, reply.Tools), cancellationToken);
        return reply;
    }

    /// <inheritdoc/>
    public Task<AssistantReply> WelcomeAsync(UserTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Viewer is { } viewer ? replies.Welcome(viewer) : replies.Stranger());
}
