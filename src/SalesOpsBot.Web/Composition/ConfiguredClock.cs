using System.Globalization;

namespace SalesOpsBot.Web.Composition;

/// <summary>A clock that starts at a set instant and runs on from there, for demonstrations and tests.</summary>
internal sealed class ConfiguredClock(DateTimeOffset start) : TimeProvider
{
    private readonly long _startedAt = System.GetTimestamp();

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => start.ToUniversalTime() + System.GetElapsedTime(_startedAt);

    /// <summary>The clock of the setting <c>Clock:Now</c> (ISO 8601, UTC where it names no offset), or the machine's.</summary>
    /// <exception cref="InvalidOperationException">The setting is not an instant.</exception>
    public static TimeProvider From(IConfiguration configuration) => configuration["Clock:Now"] switch
    {
        null or "" => System,
        var text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start) => new ConfiguredClock(start),
        var text => throw new InvalidOperationException($"Clock:Now is “{text}”; it must be an instant such as 2017-12-31T09:00Z."),
    };
}
