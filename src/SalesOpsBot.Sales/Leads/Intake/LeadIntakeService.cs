using SalesOpsBot.Sales.Leads.Routing;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Sales.Leads.Intake;

/// <summary>Takes leads in: each is given to whom territory and load say, and that person is told. What it scores is worked out whenever somebody looks.</summary>
public sealed class LeadIntakeService(ILeadIntakeStore intake, ILeadStore leads, ITerritoryStore territories, IPeopleStore people, SalesOptions options, TimeProvider clock)
{
    /// <summary>Takes one in; one that came before changes nothing.</summary>
    public Task<Outcome<LeadReceipt>> ReceiveAsync(IncomingLead incoming, CancellationToken cancellationToken) =>
        LeadIntakeReader.Read(incoming, clock.GetUtcNow()).ThenAsync<LeadReceipt>(async lead =>
        {
            var today = DateOnly.FromDateTime(lead.CreatedAt.UtcDateTime);
            var route = LeadRouter.Route(
                lead,
                await territories.TerritoriesAsync(today, cancellationToken),
                await people.OrgChartAsync(cancellationToken),
                await leads.OpenByOwnerAsync(cancellationToken),
                options.LeadsOn(today).MostOpenLeads);
            lead.OwnerId = route.Person?.Id;
            var notice = route.Person is { } owner ? LeadNotices.Assigned(lead.ExternalId, owner.Id, route.Reason, lead.CreatedAt) : null;
            var isNew = await intake.AddAsync(lead, notice, cancellationToken);
            return new LeadReceipt(lead.ExternalId, isNew, lead.OwnerId is not null);
        });
}
