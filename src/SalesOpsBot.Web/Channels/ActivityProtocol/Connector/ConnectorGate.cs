using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>Lets calls through no faster than Teams takes them: seven at once in a conversation and then one every 600 ms, which makes 57 in half a minute where 60 are allowed, and so many over all.</summary>
internal sealed class ConnectorGate(IOptions<BotFrameworkOptions> options) : IDisposable
{
    private const int MostWaiting = 1_000;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<string, string>(conversation => RateLimitPartition.GetTokenBucketLimiter(conversation, _ => new()
        {
            TokenLimit = 7,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMilliseconds(600),
            QueueLimit = MostWaiting,
        })),
        PartitionedRateLimiter.Create<string, string>(_ => RateLimitPartition.GetConcurrencyLimiter("all", _ => new()
        {
            PermitLimit = options.Value.MostCallsAtOnce,
            QueueLimit = MostWaiting,
        })));

    /// <summary>Waits for a place. The place is free again when it is disposed of.</summary>
    /// <exception cref="HttpRequestException">Too many are waiting already.</exception>
    public async Task<IDisposable> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        var lease = await _limiter.AcquireAsync(conversation, 1, cancellationToken);
        if (lease.IsAcquired) return lease;
        lease.Dispose();
        throw new HttpRequestException("Too many calls of the connector are waiting.");
    }

    public void Dispose() => _limiter.Dispose();
}
