using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Intake;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Alerts;

/// <summary>One's own leads that have just come, by import or by somebody's hand: whoever owns a new lead is told of it once. A lead from a form was told when it came.</summary>
public sealed class LeadAssignedRule(ILeadStore leads) : INoticeRule
{
    private const int MostTold = 10;

    // What came before is no news: it stands in the list of leads.
    private static readonly TimeSpan Recent = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public NoticeKind Kind => NoticeKind.LeadAssigned;

    /// <inheritdoc/>
    public bool IsByTheClock => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Notice>> FindAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (AccessPolicy.Resolve(viewer, "me") is not Outcome<SalesScope>.Found { Value: var own }) return [];
        var (newest, _) = await leads.ListAsync(own, [LeadStatus.New], MostTold, cancellationToken);
        return
        [
            .. newest.Where(r => r.Lead.CreatedAt <= viewer.Now && r.Lead.CreatedAt > viewer.Now - Recent)
                .Select(r => LeadNotices.Assigned(r.Lead.ExternalId, viewer.Person.Id, Say("This new lead is yours, and nobody has answered it yet."), viewer.Now)),
        ];
    }
}
