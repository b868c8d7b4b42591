namespace SalesOpsBot.Sales.Meetings;

/// <summary>How a meeting stands, as changes keep it.</summary>
public static class MeetingStatusWords
{
    /// <summary>The word.</summary>
    public static string Of(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => "planned",
        MeetingStatus.Held => "held",
        MeetingStatus.Cancelled => "cancelled",
    };

    /// <summary>What a word says; planned where nothing is said.</summary>
    public static MeetingStatus Read(string? word) => word switch
    {
        "held" => MeetingStatus.Held,
        "cancelled" => MeetingStatus.Cancelled,
        _ => MeetingStatus.Planned,
    };
}
