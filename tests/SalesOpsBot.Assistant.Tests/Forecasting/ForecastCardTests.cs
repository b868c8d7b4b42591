using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Forecasting;
using SalesOpsBot.Assistant.Tests.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting;

namespace SalesOpsBot.Assistant.Tests.Forecasting;

public sealed class ForecastCardTests
{
    [Fact]
    public void From_OpenQuota_DrawsWhatIsWonAndOpenAgainstIt()
    {
        var card = Card(SampleAnswers.Forecast.Forecast);

        Assert.Equal("$614,314", card.Expected);
        Assert.Equal("expected, 94.5% of the quota.", card.Verdict);
        Assert.Equal([57, 14, 21, 8], card.Parts.Select(part => part.Width));
        Assert.Equal(new ForecastCardQuota("$650,000", "63.4%", "$237,620", "1.3×", 90, 10), card.Quota);
        Assert.Equal("12 open deals counted here should have closed already.", card.Warning);
    }

    [Fact]
    public void From_NoQuota_SaysSoAndFillsTheBarWithWhatThereIs()
    {
        var card = Card(SampleAnswers.Forecast.Forecast with { Quota = null });

        Assert.Null(card.Quota);
        Assert.Equal("expected. No quota is set for this period.", card.Verdict);
        Assert.Equal(0, card.Rest);
    }

    [Fact]
    public void From_QuotaMet_NothingIsMissing()
    {
        var card = Card(SampleAnswers.Forecast.Forecast with { Quota = Money.Of(200_000, Currency.Usd) });

        Assert.Equal(("none", "–", "206.2%"), (card.Quota!.Gap, card.Quota.Coverage, card.Quota.Attainment));
        Assert.Equal("expected. The quota is met.", card.Verdict);
    }

    [Fact]
    public void From_NothingAtAll_HasAnEmptyBar()
    {
        var nothing = new CategoryTotal(0, Money.Zero(Currency.Usd));
        var card = Card(new() { Won = nothing.Value, WonCount = 0, Commit = nothing, BestCase = nothing, Pipeline = nothing, Omitted = nothing, Weighted = nothing.Value });

        Assert.Equal("$0", card.Expected);
        Assert.All(card.Parts, part => Assert.Equal(0, part.Width));
        Assert.Equal(Bar.Full, card.Rest);
    }

    [Fact]
    public void From_AnyForecast_ItsButtonsAskTheSamePeriodAndScope()
    {
        var card = Card(SampleAnswers.Forecast.Forecast);

        Assert.Equal("""{"period":"2017-Q4","scope":"team:Melvin Marxen"}""", card.Frame.Receipt.Arguments.ToJsonString());
        Assert.Equal("""{"closing":"2017-Q4","scope":"team:Melvin Marxen"}""", card.Deals.Arguments.ToJsonString());
        Assert.Equal("receipt", card.Frame.Receipt.View);
    }

    private static ForecastCard Card(Forecast forecast) => ForecastCard.From(SampleAnswers.Forecast with { Forecast = forecast }, SampleCards.Formats);
}
