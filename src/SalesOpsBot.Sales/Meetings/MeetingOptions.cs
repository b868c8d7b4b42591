namespace SalesOpsBot.Sales.Meetings;

/// <summary>How meetings are found and booked: the section <c>Sales:Meetings</c> of the settings.</summary>
public sealed class MeetingOptions
{
    /// <summary>How long a meeting lasts where nothing is said, in minutes.</summary>
    /// <value>5 to 1,440, default 30.</value>
    public int DefaultMinutes { get; set; } = 30;

    /// <summary>Free time kept before and after what is in a calendar, in minutes.</summary>
    /// <value>0 to 240, default 0.</value>
    public int BufferMinutes { get; set; }

    /// <summary>Proposed times begin at the full hour and every so many minutes after it, by the clock of whoever asks.</summary>
    /// <value>A divisor of 60, default 30.</value>
    public int StepMinutes { get; set; } = 30;

    /// <summary>How many days from today are searched where no period is said.</summary>
    /// <value>1 to 62, default 7.</value>
    public int SearchDays { get; set; } = 7;

    /// <summary>Where people reach this program, for the addresses of calendar entries.</summary>
    /// <value>Default <c>http://localhost:3978</c>.</value>
    public Uri PublicAddress { get; set; } = new("http://localhost:3978");
}
