namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>
/// Who was welcomed in which conversation: channels say "added" again on every reload and re-installation. Kept in memory, so a restart forgets; the oldest
/// go when there are very many.
/// </summary>
internal sealed class WelcomedPeople
{
    private const int MostRemembered = 20_000;
    private readonly Lock _gate = new();
    private readonly HashSet<(string, string?, string)> _welcomed = [];
    private readonly Queue<(string, string?, string)> _order = new();

    /// <summary>True the first time only.</summary>
    public bool IsFirst(string channelId, string? conversationId, string userId)
    {
        lock (_gate)
        {
            var key = (channelId, conversationId, userId);
            if (!_welcomed.Add(key)) return false;
            _order.Enqueue(key);
            if (_order.Count > MostRemembered) _welcomed.Remove(_order.Dequeue());
            return true;
        }
    }
}
