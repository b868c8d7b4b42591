using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Sales.Leads.Routing;

/// <summary>Says to whom a lead goes by the territories and the load as they are. Gives nothing to anybody by itself.</summary>
public sealed class LeadRouteService(ILeadStore leads, ITerritoryStore territories, SalesOptions options)
{
    /// <summary>The route of a lead that the viewer may see.</summary>
    public async Task<Route> RouteAsync(Viewer viewer, Lead lead, CancellationToken cancellationToken) => LeadRouter.Route(
        lead,
        await territories.TerritoriesAsync(viewer.Today, cancellationToken),
        viewer.Org,
        await leads.OpenByOwnerAsync(cancellationToken),
        options.LeadsOn(viewer.Today).MostOpenLeads);
}
