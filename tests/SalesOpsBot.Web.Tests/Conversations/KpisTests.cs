using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Key figures by job, what is unusual, and the health of the data, asked in words over the sample.</summary>
public class KpisTests(SampleBot bot) : IClassFixture<SampleBot>
{
    [Theory]
    [InlineData("inbound KPIs", "inbound", "lead_response")]
    [InlineData("how are the SDRs doing", "prospecting", "meetings_per_rep")]
    [InlineData("customer success KPIs this year", "success", "repeat_share")]
    [InlineData("am I spending too much time on other jobs", "time", "selling_time")]
    [InlineData("how big should my team be", "team_size", "recurring_revenue")]
    public async Task Kpis_OfAJob_HaveItsMeasures(string text, string focus, string kpi)
    {
        var tool = (await bot.AskAsync("Melvin Marxen", text)).Tools.Single();
        Assert.Equal(("get_kpis", focus), (tool.Name, tool.Arguments["focus"]!.GetValue<string>()));
        Assert.Contains(tool.Result!["kpis"]!.AsArray(), k => k!["name"]!.GetValue<string>() == kpi);
    }

    [Fact]
    public async Task TeamSize_IsAdvisedByWhatWasSteadilyWon()
    {
        var reply = await bot.AskAsync("Olivia Bennett", "how big should our team be");
        Assert.Equal(10_005_534m, Kpi(reply, "recurring_revenue")["value"]!.GetValue<decimal>());
        Assert.Contains("a sales-effectiveness manager pays", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kpis_WithoutTheirData_AreNamedWithWhatTheyNeed()
    {
        var reply = await bot.AskAsync("Melvin Marxen", "team KPIs this quarter");
        Assert.Contains("Customer satisfaction (needs customers' answers to a survey", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Forecast accuracy (needs a forecast submitted for the period)", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kpis_ChangeAgainstThePeriodBeforeAndTheYearBefore()
    {
        var reply = await bot.AskAsync("Melvin Marxen", "team KPIs this quarter");
        Assert.Equal("2016-Q4", reply.Tools.Single().Result!["yearBefore"]!.GetValue<string>());
        Assert.Equal(767_754m, Kpi(reply, "won_value")["previous"]!.GetValue<decimal>());
        Assert.Contains("on last year", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analysis_ByStage_CountsDealsInEveryStageTheyPassed()
    {
        var result = (await bot.AskAsync("Olivia Bennett", "win rate by stage")).Tools.Single().Result!;
        Assert.Equal(["Engaging", "Prospecting"], result["rows"]!.AsArray().Select(r => r!["label"]!.GetValue<string>()).Order());
        Assert.Equal(0.603m, decimal.Round(result["total"]!.GetValue<decimal>(), 3));
    }

    [Fact]
    public async Task Analysis_MoreThanUsual_ShowsTheUsual()
    {
        var reply = await bot.AskAsync("Olivia Bennett", "which products sold more than usual");
        Assert.All(reply.Tools.Single().Result!["rows"]!.AsArray(), r => Assert.True(r!["value"]!.GetValue<decimal>() > r["usual"]!.GetValue<decimal>()));
        Assert.Contains("Usual is the mean of Q1 2017, Q2 2017, Q3 2017.", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataHealth_CountsWhatIsMissing_AndListsIt()
    {
        var all = (await bot.AskAsync("Olivia Bennett", "how clean is our data")).Tools.Single().Result!;
        Assert.Equal(2_089, all["openDeals"]!.GetValue<long>());
        Assert.Contains(all["checks"]!.AsArray(), c => c!["name"]!.GetValue<string>() == "no_close_date" && c["count"]!.GetValue<long>() == 2_089);

        var list = await bot.AskAsync("Melvin Marxen", "deals without a next step", "next page");
        Assert.Equal(("no_next_step", 2), (list.Tools.Single().Arguments["check"]!.GetValue<string>(), list.Tools.Single().Result!["page"]!.GetValue<int>()));
    }

    [Fact]
    public async Task DataHealth_Duplicates_AreThoseOfDealsAndOfAccounts()
    {
        var result = (await bot.AskAsync("Melvin Marxen", "any duplicates in the crm")).Tools.Single().Result!;
        Assert.Equal(["duplicate_deals", "similar_accounts"], result["checks"]!.AsArray().Select(c => c!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task DataHealth_OfTheCompany_IsNotForAManager() =>
        Assert.Contains("Figures of the whole company are for", (await bot.AskAsync("Melvin Marxen", "data quality of the whole company")).Text, StringComparison.Ordinal);

    private static JsonNode Kpi(AssistantReply reply, string name) => reply.Tools.Single().Result!["kpis"]!.AsArray().Single(k => k!["name"]!.GetValue<string>() == name)!;
}
