namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>
/// Remembers for ten minutes what came of an activity, so that a second delivery has no second effect and gets the first one's answer. An activity without
/// an id is always new.
/// </summary>
internal sealed class SeenActivities(TimeProvider clock)
{
    /// <summary>As many as can be at work at a time. What is forgotten earlier than after ten minutes is still not done twice: a change is in the inbox, and a question may be answered again.</summary>
    private const int MostRemembered = TurnQueue.Capacity;
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);
    private readonly Lock _gate = new();
    private readonly Dictionary<(string?, string?, string), Task<TurnResult>> _seen = [];
    private readonly Queue<((string?, string?, string) Key, long At)> _order = new();

    /// <summary>The result of the first delivery, or what <paramref name="begin"/> starts. Nothing started is not remembered.</summary>
    public Task<TurnResult>? Once(InboundActivity activity, Func<Task<TurnResult>?> begin)
    {
        if (string.IsNullOrEmpty(activity.Id)) return begin();
        var key = (activity.ChannelId, activity.Conversation?.Id, activity.Id);
        var mine = new TaskCompletionSource<TurnResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            Forget();
            if (_seen.TryGetValue(key, out var first)) return first;
            _seen.Add(key, mine.Task);
            _order.Enqueue((key, clock.GetTimestamp()));
        }

        if (begin() is { } result)
        {
            result.ContinueWith(mine.SetFromTask, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return result;
        }

        // Whoever brought the same at this very moment is told that it will come again: the first one was.
        lock (_gate) _seen.Remove(key);
        mine.SetResult(TurnResult.Nothing);
        return null;
    }

    private void Forget()
    {
        while (_order.TryPeek(out var oldest) && (clock.GetElapsedTime(oldest.At) >= Memory || _seen.Count >= MostRemembered)) _seen.Remove(_order.Dequeue().Key);
    }
}
