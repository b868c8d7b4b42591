using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>Finds records by a few letters; without any, those that are most likely meant.</summary>
internal sealed class SalesSearch(IDealStore deals, ILeadStore leads, IAccountStore accounts)
{
    private const int Most = 50;

    /// <summary>Deals that the person may see; without words the largest open ones.</summary>
    public Task<IReadOnlyList<SearchHit>> DealsAsync(Viewer viewer, string words, CancellationToken cancellationToken) => WithinAsync(viewer, async scope =>
    {
        var found = words.Length > 0
            ? await deals.FindAsync(scope, words, Most, cancellationToken)
            : (await deals.ListAsync(scope, new() { Status = DealStatus.Open }, DealOrder.Value, 0, Most, cancellationToken)).Deals;
        return found.Select(deal => new SearchHit(deal.Name, Line(deal.Account, deal.Stage, deal.Value?.ToString(), deal.Owner), "get_deal", "deal", deal.ExternalId));
    });

    /// <summary>Leads that the person may see; without words the newest.</summary>
    public Task<IReadOnlyList<SearchHit>> LeadsAsync(Viewer viewer, string words, CancellationToken cancellationToken) => WithinAsync(viewer, async scope =>
    {
        var found = words.Length > 0 ? await leads.FindAsync(scope, words, Most, cancellationToken) : (await leads.ListAsync(scope, [], Most, cancellationToken)).Leads;
        return found.Select(record => new SearchHit(
            record.Lead.Name, Line(record.Lead.Company, record.Lead.Title, record.Lead.Status.ToString(), record.Owner), "explain_lead_score", "lead", record.Lead.ExternalId));
    });

    /// <summary>Accounts: their names are known to the whole company. What is shown of one is its deals that the person may see.</summary>
    public async Task<IReadOnlyList<SearchHit>> AccountsAsync(string words, CancellationToken cancellationToken)
    {
        var found = words.Length > 0
            ? (await accounts.FindAsync(words, Most, cancellationToken)).Select(near => near.Account)
            : (await accounts.NamesAsync(cancellationToken)).OrderBy(account => account.Name, StringComparer.OrdinalIgnoreCase).Take(Most);
        return [.. found.Select(account => new SearchHit(account.Name, Say("Account"), "list_deals", "account", account.Name))];
    }

    private static async Task<IReadOnlyList<SearchHit>> WithinAsync(Viewer viewer, Func<SalesScope, Task<IEnumerable<SearchHit>>> find) =>
        [.. await AccessPolicy.Everything(viewer).Match(find, _ => Task.FromResult<IEnumerable<SearchHit>>([]))];

    private static string Line(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
