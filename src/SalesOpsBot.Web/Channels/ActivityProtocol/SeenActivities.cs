namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>
/// Remembers for ten minutes what came of an activity, so that a second delivery has no second effect and gets the first one's answer. An activity without
/// an id is always new.
/// </summary>
internal sealed class SeenActivities(TimeProvider clock)
{
    private const int MostRemembered = 5_000;
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);
    private readonly Lock _gate = new();
    private readonly Dictionary<(string?, string?, string), Task<TurnResult>> _seen = [];
    private readonly Queue<((string?, string?, string) Key, DateTimeOffset Until)> _order = new();

    /// <summary>The result of the first delivery, or what <paramref name="begin"/> starts. Nothing started is not remembered.</summary>
    public Task<TurnResult>? Once(InboundActivity activity, Func<Task<TurnResult>?> begin)
    {
        if (string.IsNullOrEmpty(activity.Id)) return begin();
        var key = (activity.ChannelId, activity.Conversation?.Id, activity.Id);
        lock (_gate)
        {
            Forget();
            if (_seen.TryGetValue(key, out var first)) return first;
            if (begin() is not { } result) return null;
            _seen.Add(key, result);
            _order.Enqueue((key, clock.GetUtcNow() + Memory));
            return result;
        }
    }

    private void Forget()
    {
        var now = clock.GetUtcNow();
        while (_order.TryPeek(out var oldest) && (oldest.Until <= now || _seen.Count >= MostRemembered)) _seen.Remove(_order.Dequeue().Key);
    }
}
