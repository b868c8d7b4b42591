namespace SalesOpsBot.Sales.Notices;

/// <summary>How soon somebody should know. Quiet hours hold for all of them.</summary>
public enum NoticeUrgency
{
    /// <summary>With the next digest; at once in working hours for those who have none.</summary>
    Low,

    /// <summary>In the person's working hours.</summary>
    Normal,

    /// <summary>At once, also on a free day.</summary>
    High,
}
