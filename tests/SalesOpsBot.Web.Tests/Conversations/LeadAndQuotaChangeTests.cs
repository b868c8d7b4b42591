using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Leads that are worked on, handed on and decided from the chat, and quotas that sales operations set.</summary>
public class LeadAndQuotaChangeTests
{
    [Fact]
    public async Task AnActivity_IsKeptAtOnce_AndANewLeadIsNotNewAnyMore()
    {
        await using var bot = await StartAsync();
        var done = await bot.TapAsync("Rob Rep", "log_lead_activity", new() { ["lead"] = "L1", ["activity"] = "called", ["notes"] = "asked for a demo" });
        done = ChangeBot.State(done) == "pending" ? await bot.PressAsync("Rob Rep", done, "Confirm") : done;
        Assert.Equal("applied", ChangeBot.State(done));
        Assert.Contains("Working", done.Text, StringComparison.Ordinal);
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", done, "Undo")));
        Assert.Equal("missing", ChangeBot.Error(await bot.TapAsync("Rob Rep", "log_lead_activity", new() { ["lead"] = "L1" })));
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "log_lead_activity", new() { ["lead"] = "L1", ["activity"] = "juggled" })));
    }

    [Fact]
    public async Task AQualifiedLead_BecomesAccountContactAndDeal_InOneChange()
    {
        await using var bot = await StartAsync();
        var done = await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "qualify_lead", new() { ["lead"] = "L1", ["outcome"] = "qualified" }), "Confirm");
        var kinds = ChangeBot.Change(done)["records"]!.AsArray().Select(r => r!["kind"]!.ToString());
        Assert.Equal(["account", "contact", "deal", "lead"], kinds);
        var deal = ChangeBot.Change(done)["records"]!.AsArray().Single(r => r!["kind"]!.ToString() == "deal")!["id"]!.ToString();
        Assert.NotNull(await bot.DealAsync(deal));
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "qualify_lead", new() { ["lead"] = "L1", ["outcome"] = "qualified" })));
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", done, "Undo")));
        Assert.Null(await bot.DealAsync(deal));
    }

    [Fact]
    public async Task ALead_IsGivenToSomebodyBelow_AndToNobodyElse()
    {
        await using var bot = await StartAsync();
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Rob Rep", "assign_lead", new() { ["lead"] = "L1", ["rep"] = "Ann Other" })));
        var done = await bot.PressAsync("Mia Lead", await bot.TapAsync("Mia Lead", "assign_lead", new() { ["lead"] = "L1", ["rep"] = "Ann Other" }), "Confirm");
        Assert.Contains("Rob Rep → Ann Other", done.Text, StringComparison.Ordinal);
        Assert.Equal("notFound", ChangeBot.Error(await bot.TapAsync("Rob Rep", "qualify_lead", new() { ["lead"] = "L1", ["outcome"] = "disqualified" })));
    }

    [Fact]
    public async Task AQuota_IsSetBySalesOperations_AsALaterVersion()
    {
        await using var bot = await StartAsync();
        var arguments = new JsonObject { ["rep"] = "Rob Rep", ["period"] = "2017-Q4", ["amount"] = "+10%" };
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Mia Lead", "set_quota", arguments.DeepClone().AsObject())));
        var shown = await bot.TapAsync("Olga Ops", "set_quota", arguments);
        Assert.Contains("$10,000 → $11,000", shown.Text, StringComparison.Ordinal);
        var done = await bot.PressAsync("Olga Ops", shown, "Confirm");
        Assert.Equal(11_000m, await QuotaAsync(bot));
        await bot.PressAsync("Olga Ops", done, "Undo");
        Assert.Equal(10_000m, await QuotaAsync(bot));
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Olga Ops", "set_quota", new() { ["rep"] = "Rob Rep", ["period"] = "2017-12", ["amount"] = "5000" })));
    }

    private static async Task<decimal> QuotaAsync(ChangeBot bot) =>
        (await bot.TapAsync("Rob Rep", "get_forecast", new() { ["period"] = "2017-Q4" })).Tools.Single().Result!["forecast"]!["quota"]!["amount"]!.GetValue<decimal>();

    private static Task<ChangeBot> StartAsync() => ChangeBot.StartAsync(company =>
    {
        var rob = company.Records.OfType<Salesperson>().Single(p => p.Name == "Rob Rep");
        company.Person("Olga Ops", Role.SalesOperations);
        company.Keep(new Lead { Id = new(1), ExternalId = "L1", Name = "Lena Lead", Company = "Newco", OwnerId = rob.Id, CreatedAt = new(2017, 12, 30, 9, 0, 0, TimeSpan.Zero) });
    });
}
