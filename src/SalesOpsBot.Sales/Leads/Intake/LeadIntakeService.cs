using SalesOpsBot.Sales.Leads.Routing;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Sales.Leads.Intake;

/// <summary>Takes leads in: each is given to whom territory and load say, and that person is told. What it scores is worked out whenever somebody looks.</summary>
public sealed class LeadIntakeService(ILeadIntakeStore intake, ILeadStore leads, ITerritoryStore territories, IPeopleStore people, SalesOptions options, TimeProvider clock)
{
    private const int AtOnce = 1_000;

    // What has waited longer in the CRM was left there on purpose, or is history.
    private static readonly TimeSpan Recent = TimeSpan.FromDays(7);

    /// <summary>Takes one in; one that came before changes nothing.</summary>
    public Task<Outcome<LeadReceipt>> ReceiveAsync(IncomingLead incoming, CancellationToken cancellationToken) =>
        LeadIntakeReader.Read(incoming, clock.GetUtcNow()).ThenAsync<LeadReceipt>(async lead =>
        {
            var route = (await RouterAsync(cancellationToken))(lead);
            lead.OwnerId = route.Person?.Id;
            var notice = route.Person is { } owner ? LeadNotices.Assigned(lead.ExternalId, owner.Id, route.Reason, lead.CreatedAt) : null;
            var isNew = await intake.AddAsync(lead, notice, cancellationToken);
            return new LeadReceipt(lead.ExternalId, isNew, lead.OwnerId is not null);
        });

    /// <summary>Gives out the new leads of the last week that an import brought without an owner.</summary>
    /// <returns>How many.</returns>
    public async Task<int> GiveOutAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await intake.WithoutOwnerAsync(now - Recent, AtOnce, cancellationToken) is not { Count: > 0 } waiting) return 0;
        var (given, route) = (0, await RouterAsync(cancellationToken));
        foreach (var lead in waiting)
        {
            if (route(lead) is not { Person: { } owner } found) return given;
            if (await intake.GiveAsync(lead, owner.Id, LeadNotices.Assigned(lead.ExternalId, owner.Id, found.Reason, now), cancellationToken)) given++;
        }

        return given;
    }

    /// <summary>Routes leads by the rules and loads as they are, and counts those that it gave somebody.</summary>
    private async Task<Func<Lead, Route>> RouterAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (rules, org) = (await territories.TerritoriesAsync(today, cancellationToken), await people.OrgChartAsync(cancellationToken));
        var (open, most) = (new Dictionary<SalespersonId, long>(await leads.OpenByOwnerAsync(cancellationToken)), options.LeadsOn(today).MostOpenLeads);
        return lead =>
        {
            var route = LeadRouter.Route(lead, rules, org, open, most);
            if (route.Person is { } person) open[person.Id] = open.GetValueOrDefault(person.Id) + 1;
            return route;
        };
    }
}
