using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Leads;

/// <summary>Finds the lead that is meant among those that a person may see.</summary>
public sealed class LeadFinder(ILeadStore leads)
{
    private const int Offered = 5;

    /// <summary>The lead, by its id or by words that name it.</summary>
    public async Task<Outcome<LeadRecord>> FindAsync(Viewer viewer, string? lead, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(lead)) return Problem.Missing("lead", "Which lead? Say its id or name.");
        return await AccessPolicy.Everything(viewer).ThenAsync<LeadRecord>(async scope => await leads.FindAsync(scope, lead, Offered, cancellationToken) switch
        {
            [] => Problem.NotFound("lead", $"Among the leads that you may see, none is called “{lead.Trim()}”."),
            [var only] => only,
            [var first, ..] when string.Equals(first.Lead.ExternalId, lead.Trim(), StringComparison.OrdinalIgnoreCase) => first,
            var several => Problem.Ambiguous("lead", $"Which lead do you mean by “{lead.Trim()}”?", [.. several.Select(l => new Choice(l.Lead.ExternalId, $"{l.Lead.Name}{(l.Lead.Company is { } company ? $", {company}" : "")} ({l.Lead.ExternalId})"))]),
        });
    }
}
