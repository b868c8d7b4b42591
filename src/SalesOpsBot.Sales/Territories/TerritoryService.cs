using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Receipts;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Sales.Territories;

/// <summary>Answers questions about territories.</summary>
public sealed class TerritoryService(ITerritoryStore territories, SalesOptions options)
{
    /// <summary>The territories of a scope's people, what they hold, how they are balanced, and what would balance them.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<TerritoryReport>> TerritoriesAsync(Viewer viewer, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => TerritoriesAsync(viewer, whose, cancellationToken));

    private async Task<Outcome<TerritoryReport>> TerritoriesAsync(Viewer viewer, SalesScope scope, CancellationToken cancellationToken)
    {
        var won = new DateRange(viewer.Today.AddDays(1 - options.Territories.LookBackDays), viewer.Today);
        var kept = await territories.TerritoriesAsync(viewer.Today, cancellationToken);
        var map = new TerritoryMap(kept, kept.Count > 0 ? new Dictionary<AccountId, SalespersonId>() : await territories.BusiestOwnersAsync(won, cancellationToken), viewer.Org);
        var accounts = await territories.AccountsAsync(cancellationToken);
        var work = (await territories.WorkAsync(scope, won, cancellationToken)).ToLookup(w => w.AccountId);
        var found = accounts.Select(account => (account, match: map.Find(account))).ToList();
        var seen = kept.Concat(found.Select(f => f.match?.Territory).OfType<Territory>()).Distinct().Where(t => scope.Owners?.Contains(t.OwnerId) != false);
        var groups = found.Where(f => f.match is not null).ToLookup(f => f.match!.Value.Territory);
        var byCount = !groups.SelectMany(g => g).Any(f => work[f.account.Id].Any(w => w.OpenValue + w.WonValue > 0));
        var loads = seen.ToDictionary(t => t, t => new TerritoryLoad(t.Name, [.. groups[t].Select(f => new AccountLoad(f.account.Name, byCount ? 1 : Load(work[f.account.Id]), f.match!.Value.Movable))]));
        var mean = loads.Count == 0 ? 0 : loads.Values.Sum(l => l.Total) / loads.Count;
        var lines = loads.OrderByDescending(l => l.Value.Total).ThenBy(l => l.Key.Name, StringComparer.Ordinal)
            .Select(l => Line(l.Key, viewer.Org, [.. groups[l.Key].SelectMany(f => work[f.account.Id])], groups[l.Key].Count(), mean == 0 ? null : l.Value.Total / mean)).ToList();
        var tolerance = options.Territories.Tolerance;
        var proposal = TerritoryBalancer.Propose([.. loads.Values.OrderBy(l => l.Name, StringComparer.Ordinal)], tolerance, options.Territories.MostMoves);
        var uncovered = found.Count(f => f.match is null);
        return new TerritoryReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Configured = map.Configured,
            Rule = map.Rule,
            Territories = lines,
            LoadMeasure = byCount ? Say("number of accounts") : Say($"open pipeline and value won in {options.Territories.LookBackDays} days"),
            Tolerance = tolerance,
            WithinTolerance = lines.Count(l => l.Balance is not { } b || Math.Abs(b - 1) <= tolerance),
            Proposal = proposal,
            Uncovered = uncovered,
            Receipt = new(Say("territory balance"), 1, Say("load of a territory ÷ mean load; load = Σ value of its accounts' open deals + Σ value won with them lately, by the people of this scope"), lines.Sum(l => l.Accounts))
            {
                Steps =
                [
                    .. options.Imported.On(SettingsKind.Territories, viewer.Today) is { } version ? [version.Step(Say("Territories"))] : Array.Empty<ReceiptStep>(),
                    .. lines.Select(l => new ReceiptStep(l.Name, Say($"{l.Pipeline} open + {l.Won} won"), l.Balance is { } b ? string.Create(CultureInfo.InvariantCulture, $"{b:0.00} × mean") : Say("no load"))),
                ],
                LeftOut = uncovered == 0 ? [] : [new(uncovered, map.Configured ? Say("accounts that no territory covers") : Say("accounts without an owner and without deals"))],
            },
        };
    }

    private TerritoryLine Line(Territory territory, OrgChart org, IReadOnlyList<AccountWork> work, long accounts, decimal? balance) => new()
    {
        Name = territory.Name,
        Owner = org.Find(territory.OwnerId)?.Name ?? Say("nobody"),
        OwnerId = territory.OwnerId,
        Rules = territory.Rules.Count == 0 ? "" : string.Join("; ", territory.Rules),
        Accounts = accounts,
        OpenDeals = work.Sum(w => w.Open),
        Pipeline = new(work.Sum(w => w.OpenValue), options.CompanyCurrency),
        Won = new(work.Sum(w => w.WonValue), options.CompanyCurrency),
        Balance = balance is { } b ? decimal.Round(b, 4, MidpointRounding.AwayFromZero) : null,
    };

    private static decimal Load(IEnumerable<AccountWork> work) => work.Sum(w => (decimal)Math.Max(0, w.OpenValue + w.WonValue));
}
