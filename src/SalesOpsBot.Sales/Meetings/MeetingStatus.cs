namespace SalesOpsBot.Sales.Meetings;

/// <summary>How a meeting stands.</summary>
public enum MeetingStatus
{
    /// <summary>To come.</summary>
    Planned,

    /// <summary>Took place.</summary>
    Held,

    /// <summary>Did not and will not take place.</summary>
    Cancelled,
}
