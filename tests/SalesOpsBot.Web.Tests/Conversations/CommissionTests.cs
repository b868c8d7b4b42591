using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Commission over the sample, from words to statement.</summary>
public class CommissionTests(SampleBot bot) : IClassFixture<SampleBot>
{
    [Theory]
    [InlineData("Gladys Colclough")]
    [InlineData("Darcel Schlecht")]
    public async Task Statement_LinesAddUpToTheTotal_ToTheCent(string person)
    {
        var result = Result(await bot.AskAsync(person, "what's my commission for Q3 2017?"));
        var lines = result["statements"]![0]!["lines"]!.AsArray();
        Assert.NotEmpty(lines);
        Assert.Equal(Amount(result["total"]), lines.Sum(l => Amount(l!["amount"])));
    }

    [Fact]
    public async Task QuartersOfAYear_AddUpToTheYear()
    {
        var whole = Amount(Result(await bot.TapAsync("Gladys Colclough", Tap("get_commission", ("period", "2017"))))["total"]);
        var parts = 0m;
        foreach (var quarter in new[] { "2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4" }) parts += Amount(Result(await bot.TapAsync("Gladys Colclough", Tap("get_commission", ("period", quarter))))["total"]);
        Assert.Equal(whole, parts);
    }

    [Fact]
    public async Task TeamsSum_IsTheSumOfItsPeople()
    {
        var result = Result(await bot.AskAsync("Melvin Marxen", "team commission Q3 2017"));
        var people = result["people"]!.AsArray();
        Assert.True(people.Count > 1);
        Assert.Equal(Amount(result["total"]), people.Sum(p => Amount(p!["total"])));
    }

    [Theory]
    [InlineData("what's Gladys Colclough's commission?")]
    [InlineData("explain Gladys Colclough's commission")]
    [InlineData("company commission this quarter")]
    public async Task OthersCommission_IsRefused(string text) =>
        Assert.Equal("denied", (await bot.AskAsync("Darcel Schlecht", text)).Tools.Single().Result!["error"]!["kind"]!.GetValue<string>());

    [Fact]
    public async Task Expected_NamesTheFirstStepThatDiffers()
    {
        var now = Amount(Result(await bot.TapAsync("Gladys Colclough", Tap("get_commission", ("period", "2017-Q3"))))["total"]);
        var credited = Amount(Result(await bot.TapAsync("Gladys Colclough", Tap("get_commission", ("period", "2017-Q3"))))["statements"]![0]!["credited"]);
        var atTen = decimal.Round(credited * 0.10m, 2);
        var reply = await bot.TapAsync("Gladys Colclough", Tap("explain_commission", ("period", "2017-Q3"), ("expected", atTen)));
        var difference = Result(reply)["difference"]!;
        Assert.Equal((now, "everything were paid at 10%"), (Amount(difference["calculated"]), difference["assumption"]!.GetValue<string>()));
        Assert.Contains("The first step that differs is", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIf_TellsPayOutAttainmentTierForecastAndTeam()
    {
        var reply = await bot.AskAsync("Gladys Colclough", "what if I bring in 90k more this quarter?");
        var result = Result(reply);
        Assert.Equal(90_000m, Amount(result["added"]));
        Assert.True(Amount(result["then"]!["total"]) > Amount(result["now"]!["total"]));
        Assert.Equal(Amount(result["gain"]), Amount(result["then"]!["total"]) - Amount(result["now"]!["total"]));
        Assert.Equal(90_000m, Amount(result["forecast"]!["wonThen"]) - Amount(result["forecast"]!["won"]));
        Assert.Null(result["team"]!["won"]);
        Assert.Contains("Melvin Marxen's team would have $90,000.00 more won", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIf_OfTheirManager_SeesTheTeamsFigures() =>
        Assert.NotNull(Result(await bot.TapAsync("Melvin Marxen", Tap("simulate_commission", ("scope", "rep:Gladys Colclough"), ("amount", 1_000))))["team"]!["wonThen"]);

    [Fact]
    public async Task WhatIf_WithAnOpenDeal_TakesItsWeightOutOfTheForecast()
    {
        var deal = Result(await bot.TapAsync("Gladys Colclough", Tap("list_deals", ("status", "open"), ("limit", 1))))["deals"]![0]!["id"]!.GetValue<string>();
        var result = Result(await bot.TapAsync("Gladys Colclough", Tap("simulate_commission", ("deals", new JsonArray(deal)))));
        Assert.Equal(deal, Assert.Single(result["deals"]!.AsArray())!["id"]!.GetValue<string>());
        Assert.NotEmpty(result["newLines"]!.AsArray());
    }

    [Theory]
    [InlineData("explain_commission", "expected", "\"a lot\"")]
    [InlineData("simulate_commission", "amount", "{\"amount\":5,\"currency\":\"doubloons\"}")]
    [InlineData("simulate_commission", "amount", "1e28")]
    [InlineData("simulate_commission", "amount", "-5")]
    [InlineData("simulate_commission", "deals", "{\"a\":1}")]
    [InlineData("simulate_commission", "deals", "[1,2]")]
    [InlineData("simulate_commission", "deals", "\" , , \"")]
    [InlineData("get_commission", "period", "\"when I was young\"")]
    [InlineData("get_commission", "period", "\"9998\"")]
    [InlineData("get_commission", "period", "\"1900-01-01/9998-12-31\"")]
    public async Task ArgumentsThatMakeNoSense_GetASentence(string tool, string argument, string value)
    {
        var reply = await bot.TapAsync("Gladys Colclough", new JsonObject { ["tool"] = tool, ["arguments"] = new JsonObject { [argument] = JsonNode.Parse(value) } });
        Assert.NotEmpty(reply.Text);
    }

    [Fact]
    public async Task SomebodyWithoutAPlan_IsToldWhoAssignsThem() =>
        Assert.Contains("Sales operations assigns plans", (await bot.TapAsync("Melvin Marxen", Tap("get_commission", ("scope", "me")))).Text, StringComparison.Ordinal);

    private static JsonNode Result(Assistant.AssistantReply reply)
    {
        var result = reply.Tools.Single().Result!;
        Assert.True(result["error"] is null, reply.Text);
        return result;
    }

    private static decimal Amount(JsonNode? money) => money!["amount"]!.GetValue<decimal>();

    private static JsonObject Tap(string tool, params (string Name, JsonNode Value)[] arguments) =>
        new() { ["tool"] = tool, ["arguments"] = new JsonObject(arguments.Select(a => KeyValuePair.Create(a.Name, (JsonNode?)a.Value))) };
}
