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

    /// <summary>What an earlier run of the program left unanswered.</summary>
    public async Task<IReadOnlyList<InboundActivity>> UnfinishedAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var left = await store.TakeOverAsync(Activity, now, now, cancellationToken);
        return [.. left.Select(activity => JsonSerializer.Deserialize(activity.Work!, ActivityJsonContext.Default.InboundActivity)!)];
    }

    private static string What(InboundActivity activity) => $"{Activity}{activity.Conversation!.Id} {activity.Id}";
}
