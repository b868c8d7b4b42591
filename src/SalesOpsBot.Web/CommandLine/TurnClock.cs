namespace SalesOpsBot.Web.CommandLine;

/// <summary>The clock of a command's turns: the machine's, until it is set.</summary>
internal sealed class TurnClock : TimeProvider
{
    private TimeProvider _clock = System;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    /// <summary>Lets another clock tell the time from now on.</summary>
    public void Set(TimeProvider clock) => _clock = clock;
}
