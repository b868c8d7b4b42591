namespace SalesOpsBot.Sales.Meetings.Calendars;

/// <summary>How often something comes again (<c>FREQ</c> of RFC 5545).</summary>
public enum Frequency
{
    /// <summary>Every so many days.</summary>
    Daily,

    /// <summary>Every so many weeks.</summary>
    Weekly,

    /// <summary>Every so many months.</summary>
    Monthly,

    /// <summary>Every so many years.</summary>
    Yearly,
}
