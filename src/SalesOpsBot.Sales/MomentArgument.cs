using System.Globalization;

namespace SalesOpsBot.Sales;

/// <summary>A day, or a time of a day, as an argument gives it: <c>2017-10-03</c> or <c>2017-10-03T15:00</c> by the asker's own clock.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time; nothing where only the day was said.</param>
public readonly record struct MomentArgument(DateOnly Day, TimeOnly? Time)
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm"];

    /// <summary>Reads an argument.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="argument">The argument's name.</param>
    /// <param name="zone">The asker's zone, for an instant that names its own offset.</param>
    /// <returns>Nothing where nothing was given.</returns>
    public static Outcome<MomentArgument?> Read(string? text, string argument, TimeZoneInfo zone)
    {
        if (string.IsNullOrWhiteSpace(text)) return (MomentArgument?)null;
        var said = text.Trim();
        if (DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsNear(day)) return new MomentArgument(day, null);
        if (DateTime.TryParseExact(said, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && IsNear(DateOnly.FromDateTime(local))) return From(local);
        if (said.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) && IsNear(DateOnly.FromDateTime(instant.UtcDateTime)))
            return From(LocalTime.At(instant, zone));
        return Problem.Invalid(argument, $"I can't read “{said}” as a time. Try 2017-10-03 or 2017-10-03T15:00, or say it in words, like “tomorrow at 3pm”.");
    }

    /// <summary>The instant by a zone's clock; of a whole day, when it begins.</summary>
    public DateTimeOffset In(TimeZoneInfo zone) => LocalTime.Instant(Day.ToDateTime(Time ?? TimeOnly.MinValue), zone);

    private static MomentArgument From(DateTime local) => new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

    // Far enough from both ends of the calendar for every zone and length.
    private static bool IsNear(DateOnly day) => day.Year is >= 1900 and <= 9000;
}
