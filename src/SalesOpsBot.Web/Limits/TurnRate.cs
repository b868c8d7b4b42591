using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Limits;

/// <summary>How fast turns may come, of one person and in one conversation.</summary>
internal sealed class TurnRate(IOptions<TurnLimits> options) : IDisposable
{
    private readonly PartitionedRateLimiter<UserTurn> _people = Limiter(options.Value.Burst, options.Value.PerSecond, turn => turn.Viewer is { } viewer ? $"person {viewer.Person.Id.Value}" : turn.ConversationId);
    private readonly PartitionedRateLimiter<UserTurn> _conversations = Limiter(options.Value.ConversationBurst, 2 * options.Value.PerSecond, turn => turn.ConversationId);

    /// <summary>Takes a turn into account.</summary>
    /// <returns>What to say where there were too many, or nothing.</returns>
    public string? Refuse(UserTurn turn)
    {
        using var person = _people.AttemptAcquire(turn);
        if (!person.IsAcquired) return Say("You are faster than I can answer. Give me a few seconds, then ask again.");
        using var conversation = _conversations.AttemptAcquire(turn);
        return conversation.IsAcquired ? null : Say("There is more said here than I can answer. Give me a few seconds, then ask again.");
    }

    public void Dispose()
    {
        _people.Dispose();
        _conversations.Dispose();
    }

    private static PartitionedRateLimiter<UserTurn> Limiter(int burst, int perSecond, Func<UserTurn, string> key) => PartitionedRateLimiter.Create<UserTurn, string>(turn => burst == 0
        ? RateLimitPartition.GetNoLimiter("everybody")
        : RateLimitPartition.GetTokenBucketLimiter(key(turn), _ => new() { TokenLimit = burst, TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0 }));
}
