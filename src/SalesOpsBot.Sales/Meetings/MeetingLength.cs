namespace SalesOpsBot.Sales.Meetings;

/// <summary>Reads the argument <c>duration</c> of a tool: minutes.</summary>
public static class MeetingLength
{
    private const int Most = 24 * 60;

    /// <summary>The length said, or the usual one where nothing is said.</summary>
    public static Outcome<TimeSpan> Read(int? minutes, MeetingOptions options) => (minutes ?? options.DefaultMinutes) is var length and >= 1 and <= Most
        ? TimeSpan.FromMinutes(length)
        : Problem.Invalid("duration", $"A meeting lasts 1 to {Most:N0} minutes, not {minutes:N0}.");
}
