namespace SalesOpsBot.Testing;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;
    private long _passed;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _passed);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Time passes.</summary>
    public void Advance(TimeSpan time)
    {
        Interlocked.Add(ref _passed, time.Ticks);
        Jump(time);
    }

    /// <summary>Somebody sets it, forward or back: no time passes.</summary>
    public void Jump(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
