using System.Collections.Frozen;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Notices;

/// <summary>What is true of each kind of notice: one line a kind, and nothing else has to be said anywhere.</summary>
public static class NoticeKinds
{
    private static readonly Role[] Sellers = [Role.Rep, Role.Sdr];
    private static readonly Role[] Leaders = [Role.Manager, Role.SalesOperations];
    private static readonly Role[] Everybody = [.. Sellers, .. Leaders];

    /// <summary>All kinds, in the order in which people read them.</summary>
    public static IReadOnlyList<NoticeKindInfo> All { get; } =
    [
        new(NoticeKind.Briefing, "briefing", "Morning briefing", "Your morning briefing", Everybody) { IsDigest = true },
        new(NoticeKind.WeeklyReport, "weekly_report", "Weekly report", "Your week's report", Leaders) { IsDigest = true },
        new(NoticeKind.CommissionStatement, "commission_statement", "Commission statement", "Your commission statement", [Role.Rep, Role.Sdr, Role.Manager]),
        new(NoticeKind.MeetingSoon, "meeting_soon", "Meeting in an hour", "A meeting is coming up", Everybody),
        new(NoticeKind.TaskDue, "task_due", "Reminders", "A reminder", Everybody),
        new(NoticeKind.DealAtRisk, "deal_at_risk", "Deals at risk", "A deal needs a look", Everybody),
        new(NoticeKind.DealChanged, "deal_changed", "Changes by others", "A deal was changed", [Role.Rep, Role.Manager]),
        new(NoticeKind.LeadOverdue, "lead_overdue", "Leads that wait", "A lead waits for an answer", Sellers),
        new(NoticeKind.LeadAssigned, "lead_assigned", "New leads", "A new lead for you", Everybody),
        new(NoticeKind.LeadEscalated, "lead_escalated", "Leads your team lets wait", "A lead of your team waits", Leaders),
        new(NoticeKind.ForecastDue, "forecast_due", "Forecast due", "Your forecast is due", [Role.Rep, Role.Manager]),
        new(NoticeKind.QuotaReached, "quota_reached", "Quota reached", "A quota is reached", [Role.Rep, Role.Sdr, Role.Manager]),
        new(NoticeKind.BigWin, "big_win", "Big wins", "A big win", Leaders),
        new(NoticeKind.ApprovalWaiting, "approval_waiting", "Approvals that wait", "A request waits for you", Everybody) { IsAsked = true },
        new(NoticeKind.ApprovalDecided, "approval_decided", "Decisions on your requests", "Your request was decided", Everybody) { IsAsked = true },
        new(NoticeKind.Recognition, "recognition", "Recognition", "Recognition", Leaders) { IsAsked = true },
        new(NoticeKind.HeldBack, "held_back", "What I held back", "What I held back", Everybody),
    ];

    private static readonly FrozenDictionary<NoticeKind, NoticeKindInfo> ByKind = All.ToFrozenDictionary(k => k.Kind);

    /// <summary>One of them.</summary>
    public static NoticeKindInfo Of(NoticeKind kind) => ByKind[kind];

    /// <summary>The kind with a name or a label, or nothing.</summary>
    public static NoticeKindInfo? Named(string name) => All.FirstOrDefault(k => Same(k.Name, name) || Same(k.Label, name));

    /// <summary>Whether a person switched a kind off.</summary>
    public static bool IsStopped(Salesperson person, NoticeKind kind) => NoticeSwitches.Of(person.NoticesOff).Contains(Of(kind));

    /// <summary>The kinds that a person may get and may switch off.</summary>
    public static IEnumerable<NoticeKindInfo> SwitchesOf(Role role) => All.Where(k => !k.IsAsked && k.Roles.Contains(role));

    private static bool Same(string one, string other) => string.Equals(one, other.Trim(), StringComparison.OrdinalIgnoreCase);
}
