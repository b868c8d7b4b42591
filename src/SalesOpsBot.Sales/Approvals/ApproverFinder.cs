using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Finds who is asked, and says whether somebody who was asked may still decide. Nobody approves their own. Pure.</summary>
/// <param name="org">Everybody.</param>
/// <param name="requester">Who asks.</param>
/// <param name="owner">Whose managers are asked.</param>
public sealed class ApproverFinder(OrgChart org, SalespersonId requester, SalespersonId owner)
{
    /// <summary>Those who hold a seat; empty where nobody can. Without a manager to ask it is sales operations.</summary>
    public IReadOnlyList<(SalespersonId Person, string By)> Holding(string by) => by switch
    {
        ApprovalStep.Manager => Above(owner, []),
        ApprovalStep.SalesOperations => Operations([]),
        var name => [.. org.Named(name).Where(MayBeAsked).Take(1).Select(p => (p.Id, by))],
    };

    /// <summary>Those who are asked as well where somebody does not answer: the next manager above, or sales operations.</summary>
    public IReadOnlyList<(SalespersonId Person, string By)> Next(SalespersonId silent, IReadOnlyCollection<SalespersonId> asked) => Above(silent, asked);

    /// <summary>Whether somebody who was asked may still decide.</summary>
    public bool IsEntitled(ApprovalAsk ask) => org.Find(ask.ApproverId) is { } person && MayBeAsked(person) && ask.By switch
    {
        ApprovalStep.Manager => person.Role is Role.Manager or Role.SalesOperations && org.IsBelow(owner, person.Id),
        ApprovalStep.SalesOperations => person.Role == Role.SalesOperations,
        _ => true,
    };

    private IReadOnlyList<(SalespersonId Person, string By)> Above(SalespersonId person, IReadOnlyCollection<SalespersonId> but) =>
        org.Above(person).FirstOrDefault(p => MayBeAsked(p) && p.Role is Role.Manager or Role.SalesOperations && !but.Contains(p.Id)) is { } manager
            ? [(manager.Id, ApprovalStep.Manager)]
            : Operations(but);

    private IReadOnlyList<(SalespersonId Person, string By)> Operations(IReadOnlyCollection<SalespersonId> but) =>
        [.. org.People.Where(p => p.Role == Role.SalesOperations && MayBeAsked(p) && !but.Contains(p.Id)).Select(p => (p.Id, ApprovalStep.SalesOperations))];

    private bool MayBeAsked(Salesperson person) => person.Active && person.Id != requester;
}
