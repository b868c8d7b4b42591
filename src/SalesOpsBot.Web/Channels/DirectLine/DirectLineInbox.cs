using System.Text.Json;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Keeps what clients posted until it is answered, so that a second post has no second effect and a process that dies loses nothing.</summary>
internal sealed class DirectLineInbox(DirectLineLogs logs, IOccurrenceStore store)
{
    private const string Channel = "directline";
    private const string Post = "post ";

    // Clients post again within seconds; what is older than this nobody waits for.
    private static readonly TimeSpan Counts = TimeSpan.FromMinutes(10);

    /// <summary>Whether something is posted for the first time; then it is kept.</summary>
    public Task<bool> IsFirstAsync(DirectLinePost post, CancellationToken cancellationToken)
    {
        var now = logs.Clock.GetUtcNow();
        var work = JsonSerializer.Serialize(post, DirectLineJsonContext.Default.DirectLinePost);
        return store.IsFirstAsync(new() { Channel = Channel, What = What(post.Id), Until = now + Counts, Work = work }, now, cancellationToken);
    }

    /// <summary>There was no room for it; the client may post it again.</summary>
    public Task ForgetAsync(DirectLinePost post, CancellationToken cancellationToken) => store.ForgetAsync(Channel, What(post.Id), cancellationToken);

    /// <summary>It is answered.</summary>
    public Task FinishAsync(DirectLinePost post, CancellationToken cancellationToken) => store.FinishAsync(Channel, What(post.Id), cancellationToken);

    /// <summary>
    /// What is to be answered now, in the order it came: the post, and before it what others of its conversation a process took that died. Nothing where it is answered
    /// already. Whoever asks has the conversation's turn.
    /// </summary>
    public async Task<IReadOnlyList<DirectLinePost>> DueAsync(DirectLinePost post, CancellationToken cancellationToken)
    {
        var left = (await store.UnfinishedAsync(Channel, What(post.Token.ConversationId), logs.Clock.GetUtcNow(), cancellationToken)).ToList();
        return [.. left.Take(1 + left.FindIndex(one => one.What == What(post.Id))).Select(Read)];
    }

    /// <summary>What has been unanswered for some time. Of several processes that ask, one gets each.</summary>
    public async Task<IReadOnlyList<DirectLinePost>> TakeOverAsync(TimeSpan unansweredFor, CancellationToken cancellationToken)
    {
        var now = logs.Clock.GetUtcNow();
        return [.. (await store.TakeOverAsync(Post, now - unansweredFor, now, cancellationToken)).Select(Read)];
    }

    private static DirectLinePost Read(Occurrence left) => JsonSerializer.Deserialize(left.Work!, DirectLineJsonContext.Default.DirectLinePost)!;

    // Ids begin with the conversation's.
    private static string What(string id) => Post + id;
}
