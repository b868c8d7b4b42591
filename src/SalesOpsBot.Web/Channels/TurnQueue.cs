using SalesOpsBot.Assistant.Telemetry;
using SalesOpsBot.Data;
using SalesOpsBot.Data.Channels;
using SalesOpsBot.Web.Telemetry;

namespace SalesOpsBot.Web.Channels;

/// <summary>
/// Works turns off after their requests were acknowledged: those of one conversation one after the other in the order they came, those of different
/// conversations side by side; also where other processes work in the same ones. When the host stops, it takes nothing new and gives what is waiting ten seconds.
/// </summary>
internal sealed class TurnQueue(Readiness readiness, ConversationTurns turns, ILogger<TurnQueue> logger) : IHostedService, IDisposable
{
    /// <summary>Turns waiting or at work, in all.</summary>
    public const int Capacity = 1_000;

    /// <summary>Turns waiting or at work in one conversation: more than anybody types while an answer is made.</summary>
    public const int ConversationCapacity = 30;

    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(10);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _atOnce = new(4 * Environment.ProcessorCount);
    private readonly CancellationTokenSource _abandon = new();
    private int _count;
    private bool _stopping;

    /// <summary>Turns waiting or at work now.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Takes a turn.</summary>
    /// <param name="conversation">The conversation's id, with its channel's name.</param>
    /// <param name="turn">The work. Its token ends when the host gives up waiting, not when a request does.</param>
    /// <param name="here">True where whoever calls waits for the end anyway, so that the work may begin on their thread.</param>
    /// <returns>The turn's end, or nothing where the queue is full or closing.</returns>
    public Task<T>? TryEnqueue<T>(string conversation, Func<CancellationToken, Task<T>> turn, bool here = false)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (_gate)
        {
            if (!_lanes.TryGetValue(conversation, out var lane)) lane = new();
            if (_stopping || _count >= Capacity || lane.Count >= ConversationCapacity) return null;
            _lanes[conversation] = lane;
            lane.Count++;
            _count++;
            (before, lane.Tail) = (lane.Tail, ended.Task);
        }

        return RunAsync(conversation, before, ended, turn, here);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] tails;
        lock (_gate)
        {
            _stopping = true;
            tails = [.. _lanes.Values.Select(lane => lane.Tail)];
        }

        var drained = Task.WhenAll(tails);
        await Task.WhenAny(drained, Task.Delay(DrainTime, cancellationToken));
        if (!drained.IsCompleted) Log.TurnsAbandoned(logger, _count);
        await _abandon.CancelAsync();
    }

    public void Dispose()
    {
        _abandon.Dispose();
        _atOnce.Dispose();
    }

    private async Task<T> RunAsync<T>(string conversation, Task before, TaskCompletionSource ended, Func<CancellationToken, Task<T>> turn, bool here)
    {
        // The request is acknowledged before anything is done.
        if (!here) await Task.Yield();
        using var scope = TurnScope.Begin(logger, conversation);
        Figures.TurnsWaiting(1);
        try
        {
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await readiness.WaitAsync(_abandon.Token);
            await _atOnce.WaitAsync(_abandon.Token);
            try
            {
                await using var alone = await TakeAsync(conversation);
                return await turn(_abandon.Token);
            }
            finally
            {
                _atOnce.Release();
            }
        }
        finally
        {
            Leave(conversation);
            Figures.TurnsWaiting(-1);
            ended.SetResult();
        }
    }

    // It is the database's to give. Whoever waits for the answer says so; what is kept is begun again.
    private async Task<IAsyncDisposable> TakeAsync(string conversation)
    {
        try
        {
            return await turns.TakeAsync(conversation, _abandon.Token);
        }
        catch (Exception fault) when (DatabaseTroubles.AreBehind(fault))
        {
            Log.TurnFailed(logger, fault, conversation);
            throw;
        }
    }

    private void Leave(string conversation)
    {
        lock (_gate)
        {
            _count--;
            if (--_lanes[conversation].Count == 0) _lanes.Remove(conversation);
        }
    }

    private sealed class Lane
    {
        public int Count { get; set; }

        public Task Tail { get; set; } = Task.CompletedTask;
    }
}
