using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>The proposed moves as one previewed change with one undo, through the whole bot.</summary>
public class TerritoryBalanceTests
{
    [Fact]
    public async Task WithoutTerritories_TheProposedAccountsChangeTheirOwner_AsOneChange()
    {
        await using var bot = await StartAsync();
        var before = await LoadsAsync(bot, "Mia Lead");
        var shown = await bot.SayAsync("Mia Lead", "balance the accounts in my team");
        Assert.Equal("balance_territories", shown.Tools.Single().Name);
        Assert.Equal("pending", ChangeBot.State(shown));
        Assert.Contains("Rob Rep → Ann Other", shown.Text, StringComparison.Ordinal);
        var done = await bot.PressAsync("Mia Lead", shown, "Confirm");
        Assert.Equal("applied", ChangeBot.State(done));
        Assert.NotEqual(before, await LoadsAsync(bot, "Mia Lead"));
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Mia Lead", done, "Undo")));
        Assert.Equal(before, await LoadsAsync(bot, "Mia Lead"));
    }

    [Fact]
    public async Task WithTerritories_OnlySalesOperationsMoveAccounts_AndTheMapChanges()
    {
        await using var bot = await StartAsync(territories: true);
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Mia Lead", "balance_territories", [])));
        var before = await LoadsAsync(bot, "Olga Ops");
        var shown = await bot.TapAsync("Olga Ops", "balance_territories", []);
        Assert.Contains("North → South", shown.Text, StringComparison.Ordinal);
        var done = await bot.PressAsync("Olga Ops", shown, "Confirm");
        Assert.NotEqual(before, await LoadsAsync(bot, "Olga Ops"));
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Olga Ops", "balance_territories", [])));
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Olga Ops", done, "Undo")));
        Assert.Equal(before, await LoadsAsync(bot, "Olga Ops"));
    }

    [Fact]
    public async Task ARep_MovesNothing()
    {
        await using var bot = await StartAsync();
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Rob Rep", "balance_territories", [])));
    }

    private static async Task<string> LoadsAsync(ChangeBot bot, string person)
    {
        var result = (await bot.TapAsync(person, "get_territories", new JsonObject())).Tools.Single().Result!;
        return string.Join("; ", result["territories"]!.AsArray().Select(t => $"{t!["name"]}={t["accounts"]}/{t["pipeline"]!["amount"]}").Order(StringComparer.Ordinal));
    }

    private static Task<ChangeBot> StartAsync(bool territories = false) => ChangeBot.StartAsync(company =>
    {
        var rob = company.Records.OfType<Salesperson>().Single(p => p.Name == "Rob Rep");
        var ann = company.Records.OfType<Salesperson>().Single(p => p.Name == "Ann Other");
        company.Person("Olga Ops", Role.SalesOperations);
        foreach (var n in Enumerable.Range(1, 6)) company.Deal(rob, DealStatus.Open, 4_000_00, "2017-10-01", "2018-01-15", account: company.Account($"North {n}", location: "North", owner: rob), externalId: $"N{n}");
        company.Deal(ann, DealStatus.Open, 2_000_00, "2017-10-01", "2018-01-15", account: company.Account("South 1", location: "South", owner: ann), externalId: "S1");
        if (!territories) return;
        company.Territory("North", rob, (TerritoryRuleKind.Region, "North"));
        company.Territory("South", ann, (TerritoryRuleKind.Region, "South"));
    });
}
