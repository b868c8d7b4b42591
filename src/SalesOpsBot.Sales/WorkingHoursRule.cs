namespace SalesOpsBot.Sales;

/// <summary>When people work, as a response-time file says it; what is left out stays as in the settings.</summary>
public sealed record WorkingHoursRule
{
    /// <summary>When the working day begins, as <c>09:00</c>.</summary>
    public string? Start { get; init; }

    /// <summary>When it ends, as <c>17:00</c>; <c>00:00</c> for midnight.</summary>
    public string? End { get; init; }

    /// <summary>The days of the week that are free.</summary>
    public IReadOnlyList<DayOfWeek>? FreeDays { get; init; }

    /// <summary>IANA time zone for what belongs to nobody yet.</summary>
    public string? TimeZone { get; init; }
}
