using Microsoft.Extensions.Logging.Abstractions;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Channels;

namespace SalesOpsBot.Web.Tests.Channels;

public sealed class TurnQueueTests : IDisposable
{
    private readonly Readiness _readiness = new();
    private readonly TurnQueue _queue;

    public TurnQueueTests() => _queue = new(_readiness, SingleProcess.Turns, NullLogger<TurnQueue>.Instance);

    public void Dispose() => _queue.Dispose();

    [Fact]
    public async Task Enqueue_BeforeReady_WaitsForReadiness()
    {
        var turn = _queue.TryEnqueue("a", _ => Task.FromResult(1))!;
        Assert.False(turn.IsCompleted);
        _readiness.MarkReady();
        Assert.Equal(1, await turn);
    }

    [Fact]
    public async Task Enqueue_TurnFails_TheNextRunsAllTheSame()
    {
        _readiness.MarkReady();
        var failed = _queue.TryEnqueue<int>("a", _ => throw new InvalidOperationException())!;
        Assert.Equal(2, await _queue.TryEnqueue("a", _ => Task.FromResult(2))!);
        await Assert.ThrowsAsync<InvalidOperationException>(() => failed);
    }

    [Fact]
    public async Task Enqueue_ConversationIsFull_TakesNoMoreUntilThereIsRoom()
    {
        var turns = Enumerable.Range(0, TurnQueue.ConversationCapacity).Select(_ => _queue.TryEnqueue("a", _ => Task.FromResult(0))!).ToList();
        Assert.Null(_queue.TryEnqueue("a", _ => Task.FromResult(0)));
        Assert.NotNull(_queue.TryEnqueue("b", _ => Task.FromResult(0)));
        _readiness.MarkReady();
        await Task.WhenAll(turns);
        Assert.NotNull(_queue.TryEnqueue("a", _ => Task.FromResult(0)));
    }

    [Fact]
    public void Enqueue_QueueIsFull_TakesNoMore()
    {
        for (var i = 0; i < TurnQueue.Capacity; i++) Assert.NotNull(_queue.TryEnqueue($"talk {i}", _ => Task.FromResult(0)));
        Assert.Null(_queue.TryEnqueue("one more", _ => Task.FromResult(0)));
    }

    [Fact]
    public async Task Stop_TurnsAreWaiting_WorksThemOffAndTakesNoMore()
    {
        _readiness.MarkReady();
        var gate = new TaskCompletionSource();
        var done = 0;
        async Task<int> Turn(CancellationToken token)
        {
            await gate.Task;
            return Interlocked.Increment(ref done);
        }

        Assert.NotNull(_queue.TryEnqueue("a", Turn));
        Assert.NotNull(_queue.TryEnqueue("a", Turn));
        var stopping = _queue.StopAsync(CancellationToken.None);
        Assert.Null(_queue.TryEnqueue("b", Turn));
        gate.SetResult();
        await stopping;
        Assert.Equal(2, done);
    }

    [Fact]
    public async Task Stop_TurnNeverEnds_IsCancelledWhenTheHostGivesUp()
    {
        _readiness.MarkReady();
        var endless = _queue.TryEnqueue("a", async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return 0;
        })!;
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await _queue.StopAsync(impatient.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => endless);
    }
}
