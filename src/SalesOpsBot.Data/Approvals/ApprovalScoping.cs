using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Approvals;

/// <summary>Keeps queries within what somebody may see of requests. Every read begins with it.</summary>
internal static class ApprovalScoping
{
    /// <summary>Those that the person made, that people made whose records they may see, and that wait or waited for their word or for that of whom they stand in for.</summary>
    public static IQueryable<Approval> Within(this IQueryable<Approval> approvals, ApprovalAudience audience)
    {
        if (audience.Scope.Owners is not { } owners) return approvals;
        var (decider, names) = ((SalespersonId?)audience.Person, audience.Names);
        return approvals.Where(a => owners.Contains(a.RequesterId) || a.Asks.Any(ask => ask.AskedAt != null && (ask.DecidedById == decider || names.Contains(ask.ApproverId))));
    }

    /// <summary>Open ones that wait for the person's word.</summary>
    public static IQueryable<Approval> WaitingFor(this IQueryable<Approval> approvals, ApprovalAudience audience)
    {
        var (person, names) = (audience.Person, audience.Names);
        return approvals.Where(a => a.State == ApprovalState.Open && a.RequesterId != person && a.Asks.Any(ask => ask.Step == a.Step && ask.State == AskState.Waiting && names.Contains(ask.ApproverId)));
    }
}
