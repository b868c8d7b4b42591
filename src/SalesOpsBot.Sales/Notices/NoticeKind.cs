namespace SalesOpsBot.Sales.Notices;

/// <summary>What somebody may be told unasked. Kept by number: members keep their places, new ones go to the end. <see cref="NoticeKinds"/> says what is true of each.</summary>
public enum NoticeKind
{
    /// <summary>The day ahead: meetings, tasks, deals that close, leads to answer, what changed.</summary>
    Briefing,

    /// <summary>A manager's week: forecast and its movement, figures of the team, risks.</summary>
    WeeklyReport,

    /// <summary>The month's commission.</summary>
    CommissionStatement,

    /// <summary>What was held back in the last month, and why.</summary>
    HeldBack,

    /// <summary>An open deal has a warning that it did not have.</summary>
    DealAtRisk,

    /// <summary>A lead waits for longer than was agreed.</summary>
    LeadOverdue,

    /// <summary>A quota is reached.</summary>
    QuotaReached,

    /// <summary>A large deal was won.</summary>
    BigWin,

    /// <summary>Somebody else changed the stage, value, close date or owner of one's deal.</summary>
    DealChanged,

    /// <summary>The forecast of the period is not submitted.</summary>
    ForecastDue,

    /// <summary>A task is due, or its reminder.</summary>
    TaskDue,

    /// <summary>A meeting begins within the hour.</summary>
    MeetingSoon,

    /// <summary>A request waits for one's decision.</summary>
    ApprovalWaiting,

    /// <summary>One's request was decided.</summary>
    ApprovalDecided,

    /// <summary>A lead became one's own.</summary>
    LeadAssigned,

    /// <summary>Somebody of one's team has let a lead wait.</summary>
    LeadEscalated,

    /// <summary>Praise that a manager posts to a team's channel.</summary>
    Recognition,
}
