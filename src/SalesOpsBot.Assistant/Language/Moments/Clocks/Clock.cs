namespace SalesOpsBot.Assistant.Language.Moments.Clocks;

/// <summary>A time of day as it was said.</summary>
/// <param name="Hour">0 to 23; 1 to 12 where the half of the day is said or open.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59.</param>
/// <param name="Afternoon">The half of the day, where it was said.</param>
/// <param name="IsSure">Whether it can be nothing but a time: a bare 5 may count something.</param>
/// <param name="End">The place after it.</param>
internal readonly record struct Clock(int Hour, int Minute, int Second, bool? Afternoon, bool IsSure, int End)
{
    private const int Noon = 12;

    /// <summary>Whether it is before or after noon as it was said.</summary>
    public bool IsOpen => Afternoon is null && Hour is > 0 and <= Noon;

    /// <summary>By the clock of 24 hours; as it was said where the half of the day is open.</summary>
    public TimeSpan Time => Afternoon is { } half && Hour <= Noon ? In(half) : new(Hour, Minute, Second);

    /// <summary>In one half of the day.</summary>
    public TimeSpan In(bool afternoon) => new((Hour % Noon) + (afternoon ? Noon : 0), Minute, Second);

    /// <summary>Every time that it may be: as it was said first.</summary>
    public IReadOnlyList<TimeReading> Readings => IsOpen ? [At(Time), At(In(Hour != Noon))] : [At(Time)];

    /// <summary>The time, of no particular day.</summary>
    public Moment Moment => new(MomentKind.Time, Readings);

    private static TimeReading At(TimeSpan time) => TimeReading.At(TimeReading.NoDay + time);
}
