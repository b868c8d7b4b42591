using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Sales.Territories;

/// <summary>Answers "who owns this?". Everybody may ask: it holds no figures.</summary>
public sealed class TerritoryOwnerService(ITerritoryStore territories, IAccountStore accounts, SalesOptions options)
{
    /// <summary>The owner of an account, or the owners of a region.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="account">An account by name.</param>
    /// <param name="region">An office, or where accounts are; looked at where no account is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<TerritoryOwnerReport>> OwnerAsync(Viewer viewer, string? account, string? region, CancellationToken cancellationToken) =>
        !string.IsNullOrWhiteSpace(account) ? OfAccountAsync(viewer, account, cancellationToken)
        : !string.IsNullOrWhiteSpace(region) ? OfRegionAsync(viewer, region.Trim(), cancellationToken)
        : Task.FromResult<Outcome<TerritoryOwnerReport>>(Problem.Invalid("account", "Whose owner? Say an account or a region."));

    private async Task<Outcome<TerritoryOwnerReport>> OfAccountAsync(Viewer viewer, string words, CancellationToken cancellationToken) =>
        await (await AccountArgument.ReadAsync(accounts, words, cancellationToken)).ThenAsync<TerritoryOwnerReport>(async name =>
        {
            var account = (await territories.AccountsAsync(cancellationToken)).First(a => a.Id == name!.Id);
            var map = await MapAsync(viewer, cancellationToken);
            var found = map.Find(account);
            var rule = found is not { } match ? map.Configured ? Say($"No territory covers {account.Name}.") : Say($"{account.Name} has no owner and nobody has a deal with it.")
                : map.Configured ? Say($"Territory {match.Territory.Name}, by {match.Reason}.")
                : Say($"No territories are set up; by its deals: {match.Reason}.");
            return Report(viewer, account.Name, found is { } covered ? [Owner(viewer.Org, covered.Territory.OwnerId, map.Configured ? covered.Territory.Name : null)] : [], rule, Facts(account));
        });

    private async Task<Outcome<TerritoryOwnerReport>> OfRegionAsync(Viewer viewer, string region, CancellationToken cancellationToken)
    {
        var kept = await territories.TerritoriesAsync(viewer.Today, cancellationToken);
        var covering = kept.Where(t => t.Rules.Any(r => r.Kind == TerritoryRuleKind.Region && string.Equals(r.Value?.Trim(), region, StringComparison.OrdinalIgnoreCase))).OrderBy(t => t.Priority).ThenBy(t => t.Name, StringComparer.Ordinal).ToList();
        if (covering.Count > 0) return Report(viewer, region, [.. covering.Select(t => Owner(viewer.Org, t.OwnerId, t.Name))], Say($"{PhraseBook.Plural(covering.Count, "The territory has", "These territories have")} the rule region {region}."), []);
        var match = NameFinder.Find(region, viewer.Org.Offices, o => o);
        if (match is { Certain: true, Items: [var office, ..] }) return Report(viewer, office, OfficeOwners(viewer.Org, office), Say($"{(kept.Count > 0 ? Say("No territory has this region as a rule") : Say("No territories are set up"))}; these lead the {office} office."), []);
        return Problem.NotFound("region", $"No territory and no office is called “{region}”. The offices are {string.Join(", ", viewer.Org.Offices)}.", [.. viewer.Org.Offices.Take(6).Select(o => new Choice(o, o))]);
    }

    private async Task<TerritoryMap> MapAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var kept = await territories.TerritoriesAsync(viewer.Today, cancellationToken);
        var won = new DateRange(viewer.Today.AddDays(1 - options.Territories.LookBackDays), viewer.Today);
        return new(kept, kept.Count > 0 ? new Dictionary<AccountId, SalespersonId>() : await territories.BusiestOwnersAsync(won, cancellationToken), viewer.Org);
    }

    private TerritoryOwnerReport Report(Viewer viewer, string subject, IReadOnlyList<TerritoryOwner> owners, string rule, IReadOnlyList<string> facts) => new()
    {
        AsOf = viewer.Now,
        Scope = "company",
        ScopeLabel = Say("Company"),
        Subject = subject,
        Owners = owners,
        Rule = rule,
        Facts = facts,
        Receipt = new(Say("territory owner"), 1, Say("named account, then the territory with the most conditions met, then the account's owner, then whoever has the most deals with it"), owners.Count)
        {
            Steps = options.Imported.On(SettingsKind.Territories, viewer.Today) is { } version ? [version.Step(Say("Territories"))] : [],
        },
    };

    /// <summary>The office's managers; its reps where it has none.</summary>
    private static IReadOnlyList<TerritoryOwner> OfficeOwners(OrgChart org, string office)
    {
        var people = org.People.Where(p => p.Active && string.Equals(p.Office, office, StringComparison.OrdinalIgnoreCase)).ToList();
        var leads = people.Where(p => p.Role == Role.Manager).ToList();
        return [.. (leads.Count > 0 ? leads : people).Select(p => Owner(org, p.Id, null))];
    }

    private static TerritoryOwner Owner(OrgChart org, SalespersonId id, string? territory) => org.Find(id) is { } person
        ? new(person.Name, territory, person.Office, org.Above(id).FirstOrDefault()?.Name, person.Active)
        : new(Say("somebody unknown"), territory, null, null, false);

    private static IReadOnlyList<string> Facts(Account account) =>
    [
        .. new[]
        {
            account.Location is { } place ? Say($"in {place}") : null,
            account.Sector is { } sector ? Say($"sector {sector}") : null,
            account.Employees is { } employees ? Say($"{employees:N0} employees") : null,
        }.OfType<string>(),
    ];
}
