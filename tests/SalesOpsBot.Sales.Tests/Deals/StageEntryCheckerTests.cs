using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Tests.Deals;

public class StageEntryCheckerTests
{
    [Fact]
    public void Missing_NamesWhatTheStageAsksFor_AndTheDealHasNot()
    {
        var stage = new Stage { Name = "Final call" }.By(new([new("final CALL", 5, 0.8, DealStatus.Open, Enum.GetValues<RequiredField>())]));
        var bare = new Deal { ExternalId = "D1", Name = "Isdom", CurrencyCode = "USD", Value = 0, NextStep = " " };
        var full = new Deal { ExternalId = "D2", Name = "Isdom", CurrencyCode = "USD", Value = 1, NextStep = "Call", AccountId = new(1), ProductId = 1, OwnerId = new(1), CloseDate = new(2018, 1, 1), Category = ForecastCategory.Commit, LostReason = "none" };
        Assert.Equal(["account", "product", "owner", "value", "close date", "next step", "forecast category", "lost reason"], StageEntryChecker.Missing(stage, bare).Select(StageEntryChecker.Words));
        Assert.Empty(StageEntryChecker.Missing(stage, full));
        Assert.Equal((5, 0.8), (stage.Position, stage.Probability));
    }

    [Fact]
    public void By_AListThatDoesNotNameTheStage_LeavesItAsItIs()
    {
        var stage = new Stage { Name = "Demo", Probability = 0.4 };
        Assert.Same(stage, stage.By(new([])));
        Assert.Same(stage, stage.By(null));
    }
}
