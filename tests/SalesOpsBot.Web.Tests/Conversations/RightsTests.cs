using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>What people may not see they do not get, however they ask.</summary>
public class RightsTests(SampleBot bot) : IClassFixture<SampleBot>
{
    [Theory]
    [InlineData("Darcel Schlecht", "what's Gladys Colclough's forecast?", "Melvin Marxen")]
    [InlineData("Darcel Schlecht", "company KPIs this year", "Olivia Bennett")]
    [InlineData("Darcel Schlecht", "team forecast", "Melvin Marxen")]
    [InlineData("Melvin Marxen", "Cara Losch's team KPIs 2017", "Cara Losch")]
    [InlineData("Melvin Marxen", "pipeline of the East region", "Olivia Bennett")]
    public async Task AskingBeyondTheRights_IsRefusedInASentence_ThatSaysWhoMay(string person, string text, string who)
    {
        var reply = await bot.AskAsync(person, text);
        Assert.Equal("denied", reply.Tools.Single().Result!["error"]!["kind"]!.GetValue<string>());
        Assert.Contains(who, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLeaderboard_ShowsEverybodysPlace_AndNobodyElsesFigures()
    {
        var rows = (await bot.AskAsync("Darcel Schlecht", "where am I on the leaderboard this year?")).Tools.Single().Result!["rows"]!.AsArray();
        Assert.Equal(30, rows.Count);
        Assert.Equal("Darcel Schlecht", rows.Single(r => r!["value"] is not null)!["label"]!.GetValue<string>());
    }

    [Fact]
    public async Task AForgedButton_CanDoNoMoreThanWords()
    {
        var data = new JsonObject { ["tool"] = "get_forecast", ["arguments"] = new JsonObject { ["scope"] = "company" } };
        Assert.Equal("denied", (await bot.TapAsync("Darcel Schlecht", data)).Tools.Single().Result!["error"]!["kind"]!.GetValue<string>());
    }

    [Fact]
    public async Task ADealOfSomebodyElse_IsAsIfItWereNotThere()
    {
        var other = await bot.TapAsync("Darcel Schlecht", Deal("1C1I7A6R"));
        var none = await bot.TapAsync("Darcel Schlecht", Deal("ZZZZZZZZ"));
        Assert.Equal(none.Text.Replace("ZZZZZZZZ", "1C1I7A6R", StringComparison.Ordinal), other.Text);
    }

    [Theory]
    [InlineData("{\"tool\":\"drop_tables\",\"arguments\":{}}")]
    [InlineData("{\"tool\":\"list_deals\",\"arguments\":{\"limit\":\"many\"}}")]
    [InlineData("{\"tool\":\"list_deals\",\"arguments\":{\"page\":99999999999}}")]
    [InlineData("{\"tool\":\"list_deals\",\"arguments\":{\"scope\":{\"a\":[1]}}}")]
    [InlineData("{\"tool\":\"get_forecast\",\"arguments\":{\"period\":\"'; DROP TABLE deals; --\"}}")]
    [InlineData("{\"tool\":\"get_deal\",\"arguments\":{}}")]
    [InlineData("{\"tool\":\"list_deals_at_risk\",\"arguments\":{\"page\":2000000000}}")]
    public async Task AButtonThatMakesNoSense_GetsASentence(string data)
    {
        var reply = await bot.TapAsync("Darcel Schlecht", JsonNode.Parse(data)!);
        Assert.NotNull(reply.Tools.Single().Result!["error"]);
        Assert.NotEmpty(reply.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("\0\u202e\ud83d\ude00 <script>alert(1)</script>")]
    [InlineData("${$root} {{x}} ' OR 1=1 --")]
    public async Task TextThatMeansNothing_GetsASentenceToo(string text) => Assert.NotEmpty((await bot.AskAsync("Darcel Schlecht", text)).Text);

    [Fact]
    public async Task AVeryLongText_GetsASentenceToo() =>
        Assert.NotEmpty((await bot.AskAsync("Darcel Schlecht", string.Concat(Enumerable.Repeat("what's my forecast ", 10_000)))).Text);

    private static JsonObject Deal(string id) => new() { ["tool"] = "get_deal", ["arguments"] = new JsonObject { ["deal"] = id } };
}
