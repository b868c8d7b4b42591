using System.Text.Json;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>
/// Keeps what came until it is answered, so that a second delivery has no second effect and a stop of the program loses nothing. What is older than the
/// time in which channels deliver again is not answered any more. An activity without an id is always new.
/// </summary>
internal sealed class ActivityInbox(IOccurrenceStore store, TimeProvider clock)
{
    private const string Activity = "activity ";
    private static readonly TimeSpan Redelivery = TimeSpan.FromMinutes(10);

    /// <summary>Whether an activity comes for the first time, also over restarts.</summary>
    /// <param name="activity">What came.</param>
    /// <param name="isKept">Whether it is to be answered after a restart too: not where the response carries the answer, for nobody will be waiting.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<bool> IsFirstAsync(InboundActivity activity, bool isKept, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(activity.Id)) return true;
        var now = clock.GetUtcNow();
        var work = isKept ? JsonSerializer.Serialize(activity, ActivityJsonContext.Default.InboundActivity) : null;
        return await store.IsFirstAsync(new() { Channel = activity.ChannelId!, What = What(activity), Until = now + Redelivery, Work = work }, now, cancellationToken);
    }

    /// <summary>Whether somebody is to be welcomed in a conversation: channels say "added" again on every reload and re-installation.</summary>
    public Task<bool> IsNewcomerAsync(ConversationReference where, string userId, CancellationToken cancellationToken) =>
        store.IsFirstAsync(new() { Channel = where.ChannelId, What = $"welcome {where.Conversation.Id} {userId}" }, clock.GetUtcNow(), cancellationToken);

    /// <summary>The answer is made. It is sent after that: better not at all than twice.</summary>
    /// <returns>Whether it is to be sent: not where another process was faster.</returns>
    public Task<bool> FinishAsync(InboundActivity activity, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(activity.Id) ? Task.FromResult(true) : store.FinishAsync(activity.ChannelId!, What(activity), cancellationToken);

    /// <summary>There was no room for it; the channel will bring it again.</summary>
    public Task ForgetAsync(InboundActivity activity, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(activity.Id) ? Task.CompletedTask : store.ForgetAsync(activity.ChannelId!, What(activity), cancellationToken);

    /// <summary>What has been unanswered for some time: an earlier run of the program, or another process that died, left it so. Of several processes that ask, one gets each.</summary>
    public async Task<IReadOnlyList<InboundActivity>> TakeOverAsync(TimeSpan unansweredFor, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return [.. (await store.TakeOverAsync(Activity, now - unansweredFor, now, cancellationToken)).Select(Read)];
    }

    /// <summary>
    /// What is to be answered now, in the order it came: the activity, and before it what others of its conversation a process took that died, or is slower than
    /// ours. Nothing where the activity is answered already. Whoever asks has the conversation's turn.
    /// </summary>
    public async Task<IReadOnlyList<InboundActivity>> DueAsync(InboundActivity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(activity.Id)) return [activity];
        var left = (await store.UnfinishedAsync(activity.ChannelId!, What(activity.Conversation!.Id!, ""), clock.GetUtcNow(), cancellationToken)).ToList();
        return [.. left.Take(1 + left.FindIndex(one => one.What == What(activity))).Select(Read)];
    }

    private static InboundActivity Read(Occurrence left) => JsonSerializer.Deserialize(left.Work!, ActivityJsonContext.Default.InboundActivity)!;

    private static string What(InboundActivity activity) => What(activity.Conversation!.Id!, activity.Id!);

    private static string What(string conversation, string activity) => $"{Activity}{conversation} {activity}";
}
