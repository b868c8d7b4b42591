using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Leads and territories in words, over the sample.</summary>
public class LeadsTests(SampleBot bot) : IClassFixture<SampleBot>
{
    [Theory]
    [InlineData("Olivia Bennett", "show the hottest leads", "list_leads")]
    [InlineData("Carl Lin", "my leads", "list_leads")]
    [InlineData("Melvin Marxen", "explain lead L0042", "explain_lead_score")]
    [InlineData("Olivia Bennett", "lead response time this quarter", "get_lead_response")]
    [InlineData("Olivia Bennett", "lead funnel this quarter", "get_funnel")]
    [InlineData("Olivia Bennett", "are the territories balanced", "get_territories")]
    [InlineData("Darcel Schlecht", "who owns Isdom", "find_territory_owner")]
    public async Task AQuestion_IsAnsweredByItsTool(string person, string text, string tool)
    {
        var reply = await bot.AskAsync(person, text);
        Assert.Equal(tool, reply.Tools.Single().Name);
        Assert.NotEmpty(reply.Cards);
    }

    [Fact]
    public async Task AnSdrsLeads_AreTheirOwn()
    {
        var leads = Result(await bot.AskAsync("Carl Lin", "my leads"))["leads"]!.AsArray();
        Assert.NotEmpty(leads);
        Assert.All(leads, lead => Assert.Equal("Carl Lin", lead!["owner"]!.GetValue<string>()));
    }

    [Fact]
    public async Task ALeadOfSomebodyElse_IsAsIfItWereNotThere()
    {
        var own = Result(await bot.AskAsync("Carl Lin", "my leads"))["leads"]![0]!["externalId"]!.GetValue<string>();
        var data = new JsonObject { ["tool"] = "explain_lead_score", ["arguments"] = new JsonObject { ["lead"] = own } };
        Assert.Equal(own, Result(await bot.TapAsync("Carl Lin", data.DeepClone()))["lead"]!["externalId"]!.GetValue<string>());
        Assert.Equal("notFound", (await bot.TapAsync("Darcel Schlecht", data.DeepClone())).Tools.Single().Result!["error"]!["kind"]!.GetValue<string>());
    }

    [Fact]
    public async Task AnExplainedScore_AddsUp_AndHasAProbabilityWithReasons()
    {
        var hottest = Result(await bot.AskAsync("Olivia Bennett", "show the hottest leads"))["leads"]![0]!;
        var report = Result(await bot.AskAsync("Olivia Bennett", $"explain lead {hottest["externalId"]}"));
        Assert.Equal(report["score"]!["points"]!.GetValue<decimal>(), report["score"]!["lines"]!.AsArray().Sum(line => line!["points"]!.GetValue<decimal>()));
        Assert.Equal(hottest["points"]!.GetValue<decimal>(), report["lead"]!["points"]!.GetValue<decimal>());
        Assert.InRange(report["lead"]!["probability"]!.GetValue<double>(), 0.001, 0.999);
        Assert.NotEmpty(report["up"]!.AsArray().Concat(report["down"]!.AsArray()));
    }

    [Fact]
    public async Task TheFunnelOfTwoMonths_AddsUpToTheLeadsOfBoth()
    {
        var counts = new List<long>();
        foreach (var period in (string[])["2017-11", "2017-12", "2017-11-01/2017-12-31"])
        {
            var data = new JsonObject { ["tool"] = "get_funnel", ["arguments"] = new JsonObject { ["period"] = period, ["scope"] = "company" } };
            counts.Add(Result(await bot.TapAsync("Olivia Bennett", data))["steps"]![0]!["count"]!.GetValue<long>());
        }

        Assert.True(counts[0] > 0 && counts[1] > 0);
        Assert.Equal(counts[2], counts[0] + counts[1]);
    }

    [Fact]
    public async Task WhoOwnsAnAccount_ComesWithTheRule()
    {
        var report = Result(await bot.AskAsync("Darcel Schlecht", "who owns Isdom"));
        Assert.StartsWith("No territories are set up", report["rule"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Single(report["owners"]!.AsArray());
    }

    private static JsonNode Result(AssistantReply reply) => reply.Tools.Single().Result!;
}
