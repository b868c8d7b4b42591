using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.DataHealth;

/// <summary>Answers how clean the data is, and what to put right.</summary>
public sealed class DataHealthService(IDataHealthStore store)
{
    private const int ExamplesEach = 3;

    /// <summary>What is wrong with the data of a scope.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="check">One issue, by the name that the report gives it, to list all its rows; <c>duplicates</c> for those of deals and accounts; all issues with some examples where nothing is said.</param>
    /// <param name="page">The page of that list, from 1.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<DataHealthReport>> HealthAsync(Viewer viewer, string? scope, string? check, int? page, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => DataIssueWords.Read(check).ThenAsync(only => Paging.Read(page, null, "row").ThenAsync(paging =>
            ReportAsync(viewer, whose, only, check, paging, cancellationToken))));

    private async Task<Outcome<DataHealthReport>> ReportAsync(Viewer viewer, SalesScope scope, DataIssue[] asked, string? check, Paging paging, CancellationToken cancellationToken)
    {
        var counts = await store.CountsAsync(scope, viewer.Today, cancellationToken);
        var accounts = await store.AccountsAsync(scope, cancellationToken);
        var similar = SimilarNameFinder.Find(accounts, a => a.Name);
        long CountOf(DataIssue issue) => issue == DataIssue.SimilarAccounts ? similar.Count : counts.Issues.GetValueOrDefault(issue);
        DataIssue[] issues = asked.Length > 0 ? asked : [.. Enum.GetValues<DataIssue>().Where(i => CountOf(i) > 0).OrderByDescending(CountOf)];
        var (skip, take) = asked.Length == 1 ? (paging.Skip, paging.Size) : (0, ExamplesEach);
        var checks = new List<DataHealthCheck>();
        foreach (var issue in issues)
        {
            var items = issue == DataIssue.SimilarAccounts ? Pairs(similar, skip, take) : await store.FindAsync(scope, issue, viewer.Today, skip, take, cancellationToken);
            checks.Add(new(DataIssueWords.Name(issue), DataIssueWords.Title(issue), DataIssueWords.Advice(issue), CountOf(issue), Of(issue, counts, accounts), items));
        }

        return paging.PagesOf(asked.Length == 1 ? CountOf(asked[0]) : 0).Then<DataHealthReport>(pages => new DataHealthReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Checks = checks,
            Clean = [.. Enum.GetValues<DataIssue>().Where(i => CountOf(i) == 0).Select(DataIssueWords.Title)],
            Check = asked.Length > 0 ? check!.Trim() : null,
            OpenDeals = counts.OpenDeals,
            OpenLeads = counts.OpenLeads,
            Page = paging.Page,
            Pages = pages,
            Receipt = new(Say("data health"), 1, Say("open deals and open leads of the scope, each issue counted by itself: a row with two issues counts in both; accounts by the likeness of their names"), counts.OpenDeals + counts.OpenLeads)
            {
                Steps = [.. Enum.GetValues<DataIssue>().Select(i => new ReceiptStep(DataIssueWords.Title(i), Say($"of {Of(i, counts, accounts)}"), $"{CountOf(i)}"))],
            },
        });
    }

    private static long Of(DataIssue issue, DataHealthCounts counts, IReadOnlyList<AccountName> accounts) => issue switch
    {
        DataIssue.SimilarAccounts => accounts.Count,
        DataIssue.LeadsWithoutOwner or DataIssue.LeadsOwnerLeft => counts.OpenLeads,
        _ => counts.OpenDeals,
    };

    private static IReadOnlyList<DataHealthItem> Pairs(IReadOnlyList<(AccountName First, AccountName Second)> similar, int skip, int take) =>
        [.. similar.Skip(skip).Take(take).Select(pair => new DataHealthItem($"{pair.First.Name} / {pair.Second.Name}"))];
}
