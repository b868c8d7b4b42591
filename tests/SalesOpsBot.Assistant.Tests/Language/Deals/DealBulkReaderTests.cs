namespace SalesOpsBot.Assistant.Tests.Language.Deals;

/// <summary>Several deals at once: never more of them than were said.</summary>
public sealed class DealBulkReaderTests(OfflineFixture offline) : IClassFixture<OfflineFixture>
{
    [Theory]
    [InlineData("push the konex and zotware deals to january 15", "update_deal; close_date=2018-01-15; deal=Konex + update_deal; close_date=2018-01-15; deal=Zotware")]
    [InlineData("push all my deals closing in december to january 31", "update_deal; close_date=2018-01-31; closing=2017-12; deals=all; scope=me")]
    [InlineData("move all konex deals to engaging", "update_deal; account=Konex; deals=all; stage=Engaging")]
    [InlineData("push all deals in the west to january 31", "update_deal; close_date=2018-01-31; deals=all; scope=region:West")]
    public async Task Ask_SeveralDeals_MeansTheseAlone(string said, string calls) => Assert.Equal(calls, OfflineFixture.Written(await offline.AskAsync("ops", said)));

    [Theory]
    [InlineData("push all my stalled deals to january 31", "all my stalled deals")]
    [InlineData("push all my hopeless deals to january 31", "all my hopeless deals")]
    public async Task Ask_DealsByAWordThatIsNotUnderstood_AreNotAllDeals(string said, string which) =>
        Assert.Contains($"deals={which};", OfflineFixture.Written(await offline.AskAsync("rep", said)), StringComparison.Ordinal);

    [Fact]
    public async Task Ask_ANameThatIsTakenBack_IsNotMeant() =>
        Assert.Equal("get_forecast; period=2018-01; scope=rep:Gladys Colclough", OfflineFixture.Written(await offline.AskAsync("mgr", "forecast for marty, no wait, for gladys in january")));

    [Fact]
    public async Task Ask_WhyOfADeal_IsNoChangeOfIt() =>
        Assert.StartsWith("get_deal", OfflineFixture.Written(await offline.AskAsync("mgr", "why is the konex deal at only 20 percent")), StringComparison.Ordinal);
}
