namespace SalesOpsBot.Assistant.Tests.Language.Numbers;

/// <summary>Numbers as people write them to the assistant, down to the arguments that they become.</summary>
public sealed class SaidNumbersTests(OfflineFixture offline) : IClassFixture<OfflineFixture>
{
    [Theory]
    [InlineData("set the value of isdom to half a million", "500000")]
    [InlineData("isdom is worth three quarters of a million now", "750000")]
    [InlineData("bump konex to two and a half thousand", "2500")]
    [InlineData("make konex one hundred thirty two thousand", "132000")]
    [InlineData("set the value of konex to 1 250 000", "1250000")]
    [InlineData("update konex value to 5 hundred bucks", "500")]
    [InlineData("set konex to € 12.500,50", "12500.5")]
    [InlineData("konex is now 2½ million", "2500000")]
    [InlineData("konex is now worth 2 1/2 million", "2500000")]
    [InlineData("set konex to .5m", "500000")]
    [InlineData("set konex to １２５０ dollars", "1250")]
    [InlineData("change konex by -500", "-500")]
    [InlineData("reduce konex by minus 20 dollars", "-20")]
    [InlineData("reduce konex by half a percent", "-0.5%")]
    [InlineData("change konex by -5%", "-5%")]
    [InlineData("the konex deal is at minus 10 percent", "-10%")]
    [InlineData("raise konex by twelve and a half percent", "+12.5%")]
    [InlineData("reduce konex by two fifths", "-40%")]
    [InlineData("bump konex to 5.9k", "5900")]
    [InlineData("close isdom won at one million two hundred thousand", "1200000")]
    [InlineData("konex is worth 60 dollars and 50 cents", "60.5")]
    public async Task Ask_ValueOfADeal_IsReadInAnyWayOfWriting(string text, string value) => Assert.Contains($"value={value}", (await SaidAsync("rep", text)).Split("; "));

    [Theory]
    [InlineData("give isdom twelve and a half percent off", "12.5")]
    [InlineData("request 12 1/2 % off for isdom", "12.5")]
    [InlineData("request 7,5% off for isdom", "7.5")]
    [InlineData("can i give isdom 10 per cent", "10")]
    [InlineData("can I give Isdom -10%", "10")]
    public async Task Ask_Discount_IsReadInAnyWayOfWriting(string text, string percent) => Assert.Contains($"percent={percent}", (await SaidAsync("rep", text)).Split("; "));

    [Theory]
    [InlineData("set probability of isdom to sixty five percent", "65")]
    [InlineData("isdom 50/50 chance", "50")]
    public async Task Ask_Chance_IsReadInAnyWayOfWriting(string text, string percent) => Assert.Contains($"probability={percent}", (await SaidAsync("rep", text)).Split("; "));

    [Theory]
    [InlineData("deals over half a million", "min_value=500000")]
    [InlineData("show my deals between 1 000 and 5 000", "max_value=5000; min_value=1000")]
    [InlineData("deals worth more than a couple of thousand", "min_value=2000")]
    [InlineData("deals over USD115.50", "min_value=115.5")]
    [InlineData("deals between 5-6k", "max_value=6000; min_value=5000")]
    [InlineData("deals over 50 in euros", "min_value=50")]
    [InlineData("deals between 20 dollars and 50", "max_value=50; min_value=20")]
    public async Task Ask_DealsByTheirValue_IsReadInAnyWayOfWriting(string text, string bounds) =>
        Assert.Equal(bounds, string.Join("; ", (await SaidAsync("rep", text)).Split("; ").Where(a => a.Contains("_value=", StringComparison.Ordinal))));

    [Theory]
    [InlineData("show a dozen deals", "12")]
    [InlineData("show me two dozen deals", "24")]
    [InlineData("my top twenty five deals", "25")]
    [InlineData("top 5 deals", "5")]
    public async Task Ask_HowManyDeals_IsReadInAnyWayOfWriting(string text, string limit) => Assert.Contains($"limit={limit}", (await SaidAsync("rep", text)).Split("; "));

    [Theory]
    [InlineData("push konex to 3/4", "2018-03-04")]
    [InlineData("push konex to 7/6", "2018-07-06")]
    [InlineData("push konex to 3/15", "2018-03-15")]
    [InlineData("push konex to march 15 500 dollars", "2018-03-15")]
    public async Task Ask_DayInFigures_IsNoFraction(string text, string day) => Assert.Contains($"close_date={day}", (await SaidAsync("rep", text)).Split("; "));

    // Zeros behind the point depend on how a number came about.
    private async Task<string> SaidAsync(string who, string text) => string.Join("; ", OfflineFixture.Written(await offline.AskAsync(who, text)).Split("; ")
        .Select(part => part.Contains("value=", StringComparison.Ordinal) && part.Contains('.', StringComparison.Ordinal) && !part.EndsWith('%') ? part.TrimEnd('0').TrimEnd('.') : part));
}
