using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads.Intake;

/// <summary>What is said unasked about a lead that nobody has answered yet. Pure.</summary>
public static class LeadNotices
{
    private static readonly TimeSpan Useful = TimeSpan.FromDays(2);

    /// <summary>To whoever owns it now; each owner is told once.</summary>
    public static Notice Assigned(string lead, SalespersonId owner, string because, DateTimeOffset now) => new()
    {
        Kind = NoticeKind.LeadAssigned,
        PersonId = owner,
        Once = $"lead_assigned:{lead}",
        Subject = $"lead:{lead}",
        Because = because,
        // The first answer counts most within the hour.
        Urgency = NoticeUrgency.High,
        DueAt = now,
        ExpiresAt = now + Useful,
    };

    /// <summary>To the manager of whoever lets it wait.</summary>
    public static Notice Escalated(string lead, SalespersonId manager, DateTimeOffset now) => new()
    {
        Kind = NoticeKind.LeadEscalated,
        PersonId = manager,
        Once = $"lead_escalated:{lead}",
        Subject = $"lead:{lead}",
        Because = Say("Somebody who reports to you owns this lead, and twice the agreed time to answer it has passed."),
        DueAt = now,
        ExpiresAt = now + Useful,
    };
}
