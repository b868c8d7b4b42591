using System.Globalization;
using System.Text.Json;
using SalesOpsBot.Web.Channels.ActivityProtocol;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>The log of a conversation, which clients read from a watermark on, by asking or by waiting for more.</summary>
internal sealed class DirectLineConversation(string id, DirectLineOptions options, TimeProvider clock)
{
    // Clients that poll ask more often.
    private static readonly TimeSpan Polling = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly LinkedList<StoredActivity> _log = new();
    private readonly Dictionary<string, string> _posted = new(StringComparer.Ordinal);
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _sequence;
    private long _ids;
    private int _bytes;
    private int _waiting;

    public string Id { get; } = id;

    /// <summary>When anybody last read or wrote; for making room.</summary>
    public DateTimeOffset TouchedAt { get; private set; } = clock.GetUtcNow();

    public void Touch() => TouchedAt = clock.GetUtcNow();

    /// <summary>Whether a client waits for more, or has asked for it just now.</summary>
    public bool IsWatched => Volatile.Read(ref _waiting) > 0 || clock.GetUtcNow() - TouchedAt < Polling;

    /// <summary>An id for an activity that will be put: <c>8f2…|0000007</c>.</summary>
    public string NewActivityId() => string.Create(CultureInfo.InvariantCulture, $"{Id}|{Interlocked.Increment(ref _ids) - 1:D7}");

    /// <summary>Whether an activity is in the log.</summary>
    public bool Contains(string activityId)
    {
        lock (_gate) return _log.Any(activity => activity.Id == activityId);
    }

    /// <summary>Claims the id of a client's own making for an activity, so that a repeated post is one.</summary>
    /// <returns>The id of the first post where this is a repetition, or nothing.</returns>
    public string? ClaimPost(string clientActivityId, string activityId)
    {
        lock (_gate)
        {
            if (_posted.TryGetValue(clientActivityId, out var first)) return first;
            if (_posted.Count >= options.MaxActivities) _posted.Clear();
            _posted.Add(clientActivityId, activityId);
            return null;
        }
    }

    /// <summary>Adds an activity, or takes the place of the one with its id: clients draw it where that one was.</summary>
    public void Put(OutboundActivity activity)
    {
        var dated = activity with { Timestamp = clock.GetUtcNow() };
        var json = JsonSerializer.SerializeToUtf8Bytes(dated, ActivityJsonContext.Default.OutboundActivity);
        lock (_gate)
        {
            for (var node = _log.First; node is not null; node = node.Next)
            {
                if (node.Value.Id != activity.Id) continue;
                Remove(node);
                break;
            }

            _log.AddLast(new StoredActivity(++_sequence, activity.Id!, json));
            _bytes += json.Length;
            while (_log.Count > 1 && (_log.Count > options.MaxActivities || _bytes > options.MaxBytes)) Remove(_log.First!);
            _more.SetResult();
            _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>What came after a watermark.</summary>
    public ActivitySet After(long watermark)
    {
        lock (_gate) return new([.. _log.Where(activity => activity.Sequence > watermark)], _sequence);
    }

    /// <summary>Waits until there is something after a watermark.</summary>
    public async Task<ActivitySet> WaitAfterAsync(long watermark, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            while (true)
            {
                Task more;
                lock (_gate) more = _more.Task;
                if (After(watermark) is { Activities.Count: > 0 } set) return set;
                await more.WaitAsync(cancellationToken);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private void Remove(LinkedListNode<StoredActivity> node)
    {
        _bytes -= node.Value.Json.Length;
        _log.Remove(node);
    }
}
