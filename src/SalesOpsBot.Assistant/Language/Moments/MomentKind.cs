namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>What sort of time is spoken of, by the names that Microsoft's Recognizers-Text uses.</summary>
internal enum MomentKind
{
    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of some day.</summary>
    Time,

    /// <summary>A time of a day that is known.</summary>
    DateTime,

    /// <summary>Days from one to another.</summary>
    DateRange,

    /// <summary>From one time to another, of some day.</summary>
    TimeRange,

    /// <summary>From one time to another, of days that are known.</summary>
    DateTimeRange,

    /// <summary>How long something lasts.</summary>
    Duration,
}
