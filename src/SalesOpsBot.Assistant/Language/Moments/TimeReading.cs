namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>
/// One way to read a moment, by the asker's clock. A point begins and ends with itself; a span ends with the first instant that is no part of it; an open end
/// is nothing. A time of no particular day stands on <see cref="NoDay"/>, or on the day after it where a span goes past midnight.
/// </summary>
internal readonly record struct TimeReading(DateTime? From, DateTime? To)
{
    /// <summary>The day of times that belong to no particular one.</summary>
    public static readonly DateTime NoDay = DateTime.MinValue;

    /// <summary>A point in time, or a day.</summary>
    public static TimeReading At(DateTime point) => new(point, point);

    /// <summary>A time of no particular day, on a day.</summary>
    public TimeReading On(DateTime day) => new(day + (From - NoDay), day + (To - NoDay));
}
