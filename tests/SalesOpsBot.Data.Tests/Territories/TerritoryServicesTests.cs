using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Settings;
using SalesOpsBot.Sales.Territories;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Territories;

/// <summary>The answers about territories, from a real database.</summary>
public sealed class TerritoryServicesTests
{
    private static readonly DateTimeOffset Now = new(2017, 12, 27, 12, 0, 0, TimeSpan.Zero);
    private readonly TestCompany _company = new();
    private readonly SalesOptions _options = new();
    private readonly Salesperson _olivia;
    private readonly Salesperson _melvin;
    private readonly Salesperson _ann;
    private readonly Salesperson _bob;

    public TerritoryServicesTests()
    {
        _olivia = _company.Person("Olivia", Role.SalesOperations);
        _melvin = _company.Person("Melvin Marxen", Role.Manager, office: "Central");
        (_ann, _bob) = (_company.Person("Ann Lee", Role.Rep, _melvin, "Central"), _company.Person("Bob Fox", Role.Rep, _melvin, "Central"));
    }

    [Fact]
    public async Task Owner_WithTerritories_IsByTheRuleThatFits()
    {
        _company.Account("Isdom", "medical", "Texas");
        _company.Territory("South", _ann, rules: [(TerritoryRuleKind.Region, "Texas")]);
        _company.Settings(SettingsKind.Territories, "2016-01-01", new TerritoryList([new() { Name = "Old", OwnerId = _bob.Id, Rules = [new() { Kind = TerritoryRuleKind.NamedAccount, Value = "Isdom" }] }]));
        var report = await OwnerAsync(_bob, "isdom", null);
        Assert.Equal(["Ann Lee"], report.Owners.Select(o => o.Name));
        Assert.Equal("Territory South, by region Texas.", report.Rule);
        Assert.Equal(["in Texas", "sector medical"], report.Facts);
    }

    [Fact]
    public async Task Owner_WithoutTerritories_IsWhoeverHasTheMostDeals_AndSaysSo()
    {
        var account = _company.Account("Isdom");
        _company.Deal(_ann, DealStatus.Won, account: account);
        _company.Deal(_bob, account: account);
        _company.Deal(_bob, account: account);
        _company.Deal(_ann, DealStatus.Lost, account: account);
        _company.Deal(_ann, DealStatus.Lost, account: account);
        var report = await OwnerAsync(_ann, "Isdom", null);
        Assert.Equal(["Bob Fox"], report.Owners.Select(o => o.Name));
        Assert.StartsWith("No territories are set up; by its deals", report.Rule);
    }

    [Fact]
    public async Task Owner_WithoutTerritories_TheCrmsOwnerComesFirst()
    {
        var account = _company.Account("Isdom", owner: _ann);
        _company.Deal(_bob, account: account);
        Assert.Equal(["Ann Lee"], (await OwnerAsync(_ann, "Isdom", null)).Owners.Select(o => o.Name));
    }

    [Fact]
    public async Task Owner_OfAnAccountThatNobodyWorks_IsNobody()
    {
        _company.Account("Isdom");
        var report = await OwnerAsync(_ann, "Isdom", null);
        Assert.Empty(report.Owners);
        Assert.Equal("Isdom has no owner and nobody has a deal with it.", report.Rule);
    }

    [Fact]
    public async Task Owner_OfAnOffice_IsItsManager() =>
        Assert.Equal(["Melvin Marxen"], (await OwnerAsync(_ann, null, "central")).Owners.Select(o => o.Name));

    [Theory]
    [InlineData(null, "Atlantis", ProblemKind.NotFound)]
    [InlineData("Nosuch", null, ProblemKind.NotFound)]
    [InlineData(null, " ", ProblemKind.Invalid)]
    public async Task Owner_OfWhatIsNotThere_IsASentence(string? account, string? region, ProblemKind kind) =>
        Assert.Equal(kind, (await RunAsync(_ann, (_, owners, viewer) => owners.OwnerAsync(viewer, account, region, default))).Match(_ => (ProblemKind?)null, p => p.Kind));

    [Fact]
    public async Task Territories_AreWeighedByTheirDeals_AndBalancedByTheFewestMoves()
    {
        foreach (var (name, value) in new[] { ("A1", 300_00L), ("A2", 200_00L), ("A3", 100_00L) }) _company.Deal(_ann, value: value, account: _company.Account(name, location: "West"));
        _company.Deal(_bob, DealStatus.Won, 200_00, account: _company.Account("B1", location: "East"));
        _company.Account("Nowhere", location: "Mars");
        _company.Territory("West", _ann, rules: [(TerritoryRuleKind.Region, "West")]);
        _company.Territory("East", _bob, rules: [(TerritoryRuleKind.Region, "East")]);
        var report = await TerritoriesAsync(_olivia, null);
        Assert.Equal([("West", 3L, 600m, 0m, 1.5m), ("East", 1L, 0m, 200m, 0.5m)], report.Territories.Select(t => (t.Name, t.Accounts, t.Pipeline.Amount, t.Won.Amount, t.Balance!.Value)));
        Assert.Equal([("A3", "West", "East")], report.Proposal.Moves.Select(m => (m.Account, m.From, m.To)));
        Assert.Equal((true, 0, 1), (report.Proposal.Fewest, report.WithinTolerance, report.Uncovered));
        Assert.True(report.Configured);
    }

    [Fact]
    public async Task Territories_OfARep_HoldNothingOfOthers()
    {
        var account = _company.Account("Isdom", location: "West");
        _company.Deal(_ann, value: 1_00, account: account);
        _company.Deal(_bob, value: 1_000_00, account: account);
        _company.Territory("West", _ann, rules: [(TerritoryRuleKind.Region, "West")]);
        _company.Territory("East", _bob, rules: [(TerritoryRuleKind.Region, "East")]);
        var territory = Assert.Single((await TerritoriesAsync(_ann, null)).Territories);
        Assert.Equal(("West", 1m, 1L), (territory.Name, territory.Pipeline.Amount, territory.OpenDeals));
    }

    [Fact]
    public async Task Territories_WithoutAny_AreDerivedFromWhoWorksWithWhom()
    {
        _company.Deal(_ann, account: _company.Account("Isdom"));
        _company.Deal(_bob, account: _company.Account("Konmatfix"));
        var report = await TerritoriesAsync(_melvin, null);
        Assert.False(report.Configured);
        Assert.Equal(["Accounts of Ann Lee", "Accounts of Bob Fox"], report.Territories.Select(t => t.Name));
        Assert.StartsWith("No territories are set up", report.Rule);
        Assert.Equal(2, report.WithinTolerance);
    }

    [Fact]
    public async Task Territories_OfAnEmptyCompany_AreNone() => Assert.Empty((await TerritoriesAsync(_olivia, null)).Territories);

    private async Task<TerritoryOwnerReport> OwnerAsync(Salesperson who, string? account, string? region) =>
        (await RunAsync(who, (_, owners, viewer) => owners.OwnerAsync(viewer, account, region, default))).Match(found => found, problem => throw new InvalidOperationException(problem.Message));

    private async Task<TerritoryReport> TerritoriesAsync(Salesperson who, string? scope) =>
        (await RunAsync(who, (territories, _, viewer) => territories.TerritoriesAsync(viewer, scope, default))).Match(found => found, problem => throw new InvalidOperationException(problem.Message));

    private async Task<Outcome<T>> RunAsync<T>(Salesperson who, Func<TerritoryService, TerritoryOwnerService, Viewer, Task<Outcome<T>>> ask)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var org = await database.Get<IPeopleStore>().OrgChartAsync(default);
        var store = database.Get<ITerritoryStore>();
        return await ask(new(store, _options), new(store, database.Get<IAccountStore>(), _options), new Viewer(org.Find(who.Id)!, org, Now));
    }
}
