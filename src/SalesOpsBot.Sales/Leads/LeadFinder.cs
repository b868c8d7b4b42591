using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Leads;

/// <summary>Finds the lead that is meant among those that a person may see.</summary>
public sealed class LeadFinder(ILeadStore leads)
{
    /// <summary>The lead, by its id or by words that name it.</summary>
    public Task<Outcome<LeadRecord>> FindAsync(Viewer viewer, string? lead, CancellationToken cancellationToken) =>
        AccessPolicy.Everything(viewer).ThenAsync(scope => LeadArgument.ReadAsync(leads, scope, lead, cancellationToken));
}
