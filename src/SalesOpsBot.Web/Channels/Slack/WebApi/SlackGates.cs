using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace SalesOpsBot.Web.Channels.Slack.WebApi;

/// <summary>
/// Keeps to Slack's limits: one message a second into a channel with short bursts, and a pause of the one method in the one workspace that Slack said was
/// called too often. Everything else goes on.
/// </summary>
internal sealed class SlackGates : IDisposable
{
    private static readonly string[] Posting = ["chat.postMessage", "chat.postEphemeral"];
    private readonly ConcurrentDictionary<(string Workspace, string Method), Task> _pauses = new();
    private readonly PartitionedRateLimiter<string> _channels = PartitionedRateLimiter.Create<string, string>(channel => RateLimitPartition.GetTokenBucketLimiter(channel, _ => new()
    {
        TokenLimit = 4,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 200,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    }));

    /// <summary>Waits until a method may be called.</summary>
    /// <exception cref="SlackApiException">Too many messages wait for this channel.</exception>
    public async Task PassAsync(string workspace, string method, string? channel, CancellationToken cancellationToken)
    {
        if (_pauses.TryGetValue((workspace, method), out var pause)) await pause.WaitAsync(cancellationToken);
        if (channel is null || !Posting.Contains(method)) return;
        using var lease = await _channels.AcquireAsync($"{workspace}:{channel}", cancellationToken: cancellationToken);
        if (!lease.IsAcquired) throw new SlackApiException(method, "too_many_waiting");
    }

    /// <summary>Holds a method back.</summary>
    public void Close(string workspace, string method, TimeSpan time) => _pauses[(workspace, method)] = Task.Delay(time, CancellationToken.None);

    public void Dispose() => _channels.Dispose();
}
