using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Questions in words, and the figures that are known of the sample's files.</summary>
public class FiguresTests(SampleBot bot) : IClassFixture<SampleBot>
{
    [Theory]
    [InlineData("Olivia Bennett", "company KPIs for Q3 2017", 2_982_255, 1_257, 790)]
    [InlineData("Olivia Bennett", "company KPIs 2017", 10_005_534, 4_238, 2_473)]
    [InlineData("Darcel Schlecht", "my KPIs 2017", 1_153_214, 349, 204)]
    [InlineData("Melvin Marxen", "team KPIs this year", 2_251_930, 882, 536)]
    [InlineData("Melvin Marxen", "how did the team do last quarter", 767_754, null, null)]
    [InlineData("Olivia Bennett", "KPIs of the West region 2017", 3_568_647, 1_438, 811)]
    [InlineData("Olivia Bennett", "Summer Sewald's team KPIs in 2017", 1_964_750, 828, 459)]
    public async Task Kpis_AreThoseOfTheFiles(string person, string text, long won, int? wonCount, int? lostCount)
    {
        var kpis = Kpis(await bot.AskAsync(person, text));
        Assert.Equal(won, kpis["won_value"]);
        if (wonCount is { } deals) Assert.Equal(deals, kpis["won_count"]);
        if (lostCount is { } lost) Assert.Equal(lost, kpis["lost_count"]);
    }

    [Fact]
    public async Task WinRate_OfMelvinsTeam_Is62_20Percent() => Assert.Equal(0.622003m, Kpis(await bot.AskAsync("Melvin Marxen", "team kpis 2017"))["win_rate"]);

    [Fact]
    public async Task Forecast_OfTheLastDay_IsWhatWasWon_AndSaysWhatItLeftOut()
    {
        var result = Result(await bot.AskAsync("Olivia Bennett", "what's the company forecast?"));
        Assert.Equal("2017-Q4", result["period"]!.GetValue<string>());
        Assert.Equal(2_802_496m, result["forecast"]!["won"]!["amount"]!.GetValue<decimal>());
        Assert.Contains(result["receipt"]!["leftOut"]!.AsArray(), line => line!["rows"]!.GetValue<long>() == 2_089);
    }

    [Fact]
    public async Task Pipeline_IsValuedAtListPrice()
    {
        var result = Result(await bot.AskAsync("Celia Rouche", "show my team's pipeline"));
        Assert.Equal(0, result["stages"]!.AsArray().Sum(s => s!["withoutValue"]!.GetValue<int>()));
        Assert.Equal(result["count"]!.GetValue<long>(), result["atListPrice"]!.GetValue<long>());
    }

    [Fact]
    public async Task FollowUp_TakesThePeriodThatIsSaid_AndKeepsTheRest()
    {
        var reply = await bot.AskAsync("Melvin Marxen", "team KPIs this quarter", "and last quarter?");
        Assert.Equal(767_754m, Kpis(reply)["won_value"]);
        Assert.Equal("2017-Q3", reply.Tools.Single().Arguments["period"]!.GetValue<string>());
    }

    [Fact]
    public async Task FollowUp_TheSecondOne_OpensThatDeal()
    {
        var list = Result(await bot.AskAsync("Darcel Schlecht", "my biggest deals won in 2017"));
        var second = list["deals"]![1]!["id"]!.GetValue<string>();
        var deal = Result(await bot.AskAsync("Darcel Schlecht", "my biggest deals won in 2017", "the second one"));
        Assert.Equal(second, deal["deal"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task DealsAtRisk_HaveTheirReasons_AndOpenOneByOne()
    {
        var reply = await bot.AskAsync("Darcel Schlecht", "which of my deals are at risk?");
        var result = Result(reply);
        Assert.Equal(result["count"]!.GetValue<long>(), result["reasons"]!["no_close_date"]!.GetValue<long>());
        var first = result["deals"]![0]!["id"]!.GetValue<string>();
        Assert.Contains(result["warnings"]![first]!.AsArray(), w => w!["name"]!.GetValue<string>() == "no_close_date");
        Assert.Equal(first, Result(await bot.AskAsync("Darcel Schlecht", "which of my deals are at risk?", "the first one"))["deal"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Why_ShowsTheReceiptOfTheAnswerBefore()
    {
        var reply = await bot.AskAsync("Darcel Schlecht", "what's my forecast?", "why?");
        Assert.Contains("Σ (value × probability of the stage)", reply.Text, StringComparison.Ordinal);
        Assert.Contains("without a close date", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCardsButton_ShowsTheSameReceiptAsWhy()
    {
        var asked = await bot.AskAsync("Darcel Schlecht", "what's my forecast?", "why?");
        var card = (await bot.AskAsync("Darcel Schlecht", "what's my forecast?")).Cards.Single();
        var button = card["actions"]!.AsArray().Single(a => a!["title"]!.GetValue<string>() == "Where does this come from?")!;
        Assert.Equal(asked.Text, (await bot.TapAsync("Darcel Schlecht", button["data"]!.DeepClone())).Text);
    }

    private static JsonNode Result(AssistantReply reply) => reply.Tools.Single().Result!;

    private static Dictionary<string, decimal?> Kpis(AssistantReply reply) =>
        Result(reply)["kpis"]!.AsArray().ToDictionary(k => k!["name"]!.GetValue<string>(), k => k!["value"]?.GetValue<decimal>());
}
