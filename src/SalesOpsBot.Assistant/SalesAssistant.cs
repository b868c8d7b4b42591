using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Memory;
using SalesOpsBot.Assistant.Plugins;
using SalesOpsBot.Assistant.Telemetry;
using SalesOpsBot.Assistant.Turns;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant;

/// <inheritdoc/>
internal sealed class SalesAssistant(
    Listener listener, ToolRounds rounds, Toolbox toolbox, ReplyWriter replies, ConversationMemory memory, KnownAnswers known, OfflineLanguage language, INoticeStore notices, PhraseShelf shelf) : ISalesAssistant
{
    /// <inheritdoc/>
    public Task PrepareAsync(CancellationToken cancellationToken) => Task.Run(() => _ = language.Interpreter, cancellationToken);

    /// <inheritdoc/>
    public async Task<AssistantReply> AnswerAsync(UserTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Viewer is not { } viewer) return replies.Stranger();
        using var speech = shelf.For(viewer.Language).Speak();
        if (turn.Action?.Notice is { } acted) await notices.ActedAsync(viewer.Person.Id, acted, viewer.Now, cancellationToken);
        var before = await memory.RecallAsync(turn, viewer.Now, cancellationToken);
        var question = await known.AskAsync(turn, viewer, before, cancellationToken);
        if (known.Find(question) is not { } answer)
        {
            var (reply, lasts) = await MakeAsync(turn, viewer, before, cancellationToken);
            if (ReferenceEquals(reply, AssistantReply.Repeated)) return reply;
            answer = new(reply, PackedRuns.Of(reply.Tools));
            if (lasts) known.Keep(question, answer);
        }

        await memory.RememberAsync(turn, before, new(viewer.Now, turn.Text, answer.Runs), cancellationToken);
        return answer.Reply;
    }

    /// <inheritdoc/>
    public Task<AssistantReply> WelcomeAsync(UserTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Viewer is not { } viewer) return Task.FromResult(replies.Stranger());
        using var speech = shelf.For(viewer.Language).Speak();
        return Task.FromResult(replies.Welcome(viewer));
    }

    private async Task<Heard> HearAsync(Viewer viewer, string text, IReadOnlyList<RememberedTurn> before, CancellationToken cancellationToken)
    {
        using var span = Spans.Begin("understanding");
        var heard = await listener.HearAsync(viewer, text, before, cancellationToken);
        span?.SetTag("understanding.by", heard.Understanding.By);
        return heard;
    }

    // Where a model had to be asked, it is asked again the next time: it may answer then, or otherwise.
    private async Task<(AssistantReply Reply, bool Lasts)> MakeAsync(UserTurn turn, Viewer viewer, IReadOnlyList<RememberedTurn> before, CancellationToken cancellationToken)
    {
        var heard = turn.Action is { } action ? Heard.Tap(action) : await HearAsync(viewer, turn.Text, before, cancellationToken);
        // A question may be answered again; what a model calls is not known before.
        var onlyAsks = heard.Dialogue is null && heard.Calls.All(call => toolbox.IsSteady(call.Tool));
        if (!onlyAsks && turn.IsFirst is { } isFirst && !await isFirst(cancellationToken)) return (AssistantReply.Repeated, false);
        var (said, answers) = await rounds.RunAsync(new(viewer, turn.ConversationId, turn.Text, heard.Understanding) { Message = turn.Message }, heard, before, cancellationToken);
        return (ReplyWords.Add(said, answers.Count == 0 ? replies.Unsure(viewer, said) : replies.Answer(viewer, turn.Text, said, answers)), onlyAsks && heard.Note.Length == 0);
    }
}
