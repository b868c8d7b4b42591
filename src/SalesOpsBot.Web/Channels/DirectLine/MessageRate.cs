using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>How fast one person may write, over all of their conversations.</summary>
internal sealed class MessageRate(IOptions<DirectLineOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(person =>
        RateLimitPartition.GetTokenBucketLimiter(person, _ => new()
        {
            TokenLimit = options.Value.Burst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));

    public bool Allows(DirectLineToken token)
    {
        using var lease = _limiter.AttemptAcquire(token.Person is { } person ? $"person {person.Value}" : token.UserId);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
