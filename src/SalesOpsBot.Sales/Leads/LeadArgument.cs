using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Leads;

/// <summary>Finds the lead that somebody means.</summary>
public static class LeadArgument
{
    private const int Closest = 5;

    /// <summary>The lead of an id, or of words of its name, company or e-mail address.</summary>
    /// <param name="leads">Where leads are kept.</param>
    /// <param name="scope">Among whose.</param>
    /// <param name="lead">What was said.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<Outcome<LeadRecord>> ReadAsync(ILeadStore leads, SalesScope scope, string? lead, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(lead)) return Problem.Missing("lead", "Which lead? Say its id, the person or the company.");
        return await leads.FindAsync(scope, lead, Closest, cancellationToken) switch
        {
            [] => Problem.NotFound("lead", $"Among the leads that you may see, none is called “{lead.Trim()}”."),
            [var only] => only,
            var several when Sole(several, lead.Trim()) is { } sure => sure,
            var several => Problem.Ambiguous("lead", $"Which lead do you mean by “{lead.Trim()}”?", [.. several.Select(r => new Choice(r.Lead.ExternalId, Title(r.Lead)))]),
        };
    }

    /// <summary>The one lead whose id or name was said in full.</summary>
    private static LeadRecord? Sole(IReadOnlyList<LeadRecord> several, string said) =>
        several.Where(r => Same(r.Lead.ExternalId, said)).ToList() is [var byId] ? byId
        : several.Where(r => Same(r.Lead.Name, said)).ToList() is [var byName] ? byName
        : null;

    private static bool Same(string text, string said) => string.Equals(text, said, StringComparison.OrdinalIgnoreCase);

    private static string Title(Lead lead) => string.Join(" · ", new[] { lead.Name, lead.Company, $"{lead.Status.ToString().ToLowerInvariant()} ({lead.ExternalId})" }.Where(t => !string.IsNullOrWhiteSpace(t)));
}
