namespace SalesOpsBot.Web.Operations;

/// <summary>When the outbox was last worked off without trouble, in this process.</summary>
internal sealed class OutboxPulse(TimeProvider clock)
{
    // A channel that hangs may hold a round up for some minutes; longer than this is no round any more.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);
    private long? _beatAt;

    /// <summary>The outbox was worked off, or begins to be.</summary>
    public void Beat() => _beatAt = clock.GetTimestamp();

    /// <summary>Whether it stands still. A process that leaves the outbox to others never does.</summary>
    public bool IsStill => _beatAt is { } beat && clock.GetElapsedTime(beat) > Longest;
}
