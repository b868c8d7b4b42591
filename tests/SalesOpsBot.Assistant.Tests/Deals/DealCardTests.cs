using SalesOpsBot.Assistant.Deals;
using SalesOpsBot.Assistant.Tests.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Assistant.Tests.Deals;

public sealed class DealCardTests
{
    [Fact]
    public void From_BareDeal_SaysWhatIsNotKnown()
    {
        var bare = new DealLine { Id = new(7), ExternalId = "7", Name = "A deal", Stage = "Prospecting", StageProbability = 0.1, Status = DealStatus.Open };

        var card = DealCard.From(SampleAnswers.Deal with { Deal = bare, AgeDays = null }, SampleCards.Formats);

        Assert.Equal("no value yet", card.Value);
        Assert.Equal("7 · no owner", card.Frame.Subtitle);
        Assert.Equal(["Account: none yet", "Closes: no date yet", "Next step: none yet", "Follow-ups: 3; most deals need at least 5"], card.Facts.Select(fact => $"{fact.Title}: {fact.Value}"));
    }

    [Fact]
    public void From_WonDeal_TellsItsCycleAndNotItsNextStep()
    {
        var won = SampleAnswers.Deal.Deal with { Status = DealStatus.Won, Stage = "Won" };

        var card = DealCard.From(SampleAnswers.Deal with { Deal = won, Probability = 1 }, SampleCards.Formats);

        Assert.Equal(("good", 100, 0), (card.Style, card.Width, card.Rest));
        Assert.Contains(card.Facts, fact => fact is { Title: "Sales cycle", Value: "141 days" });
        Assert.DoesNotContain(card.Facts, fact => fact.Title == "Next step");
    }

    [Fact]
    public void Worth_InAnotherCurrency_StandsBesideTheCompanys()
    {
        var deal = SampleAnswers.Line(1) with { Value = Money.Of(900, new("EUR")), CompanyValue = Money.Of(1_000, Currency.Usd) };

        Assert.Equal("€900 ($1,000)", DealCard.Worth(deal, SampleCards.Formats));
    }

    [Fact]
    public void List_FirstAndLastPage_TurnOnlyWhereThereIsMore()
    {
        var first = DealListCard.From(SampleAnswers.Deals(10) with { Page = 1 }, new() { ["scope"] = "team" }, SampleCards.Formats);
        var last = DealListCard.From(SampleAnswers.Deals(3) with { Page = 15 }, new() { ["scope"] = "team" }, SampleCards.Formats);

        Assert.Null(first.Earlier);
        Assert.Equal("""{"scope":"team","page":2}""", first.Later!.Arguments.ToJsonString());
        Assert.Equal("""{"scope":"team","page":14}""", last.Earlier!.Arguments.ToJsonString());
        Assert.Null(last.Later);
    }

    [Fact]
    public void List_OpenDealPastItsDate_IsMarkedInWordsAndColor()
    {
        var rows = DealListCard.From(SampleAnswers.Deals(5), [], SampleCards.Formats).Deals;

        Assert.Equal(("overdue: Nov 7, 2017", "Attention"), (rows[0].Due, rows[0].DueColor));
        Assert.Equal(("Nov 15, 2017", "Default"), (rows[2].Due, rows[2].DueColor));
        Assert.Equal("no close date", rows[4].Due);
        Assert.EndsWith("list price", rows[3].Details, StringComparison.Ordinal);
    }
}
