using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Tests.Deals;

public class DealWarningFinderTests
{
    private static readonly DateOnly Today = new(2017, 12, 31);

    private static readonly DealLine Healthy = new()
    {
        Id = new(1),
        ExternalId = "A1",
        Name = "Isdom – GTX Pro",
        Account = "Isdom",
        Stage = "Engaging",
        StageProbability = 0.6,
        Status = DealStatus.Open,
        CreatedOn = Today.AddDays(-20),
        CloseDate = Today,
        NextStep = "Send the quote",
        LastActivityOn = Today.AddDays(-30),
        StageSince = Today.AddDays(-60),
    };

    [Fact]
    public void Find_AHealthyDeal_HasNothing() => Assert.Empty(Names(Healthy));

    [Fact]
    public void Find_AClosedDeal_HasNothing() => Assert.Empty(Names(Healthy with { Status = DealStatus.Lost, NextStep = null }));

    [Fact]
    public void Find_EachThingWrong_HasItsName()
    {
        Assert.Equal(["overdue"], Names(Healthy with { CloseDate = Today.AddDays(-1) }));
        Assert.Equal(["no_close_date"], Names(Healthy with { CloseDate = null }));
        Assert.Equal(["old"], Names(Healthy with { CreatedOn = Today.AddDays(-139) }));
        Assert.Equal(["no_activity"], Names(Healthy with { LastActivityOn = Today.AddDays(-31) }));
        Assert.Equal(["stalled"], Names(Healthy with { StageSince = Today.AddDays(-61) }));
        Assert.Equal(["no_next_step"], Names(Healthy with { NextStep = " " }));
        Assert.Equal(["no_account"], Names(Healthy with { Account = null }));
    }

    [Fact]
    public void Find_NoWinYet_CallsNothingOld() => Assert.Empty(DealWarningFinder.Find(Healthy with { CreatedOn = Today.AddDays(-500) }, Today, new DealWarningOptions().For("Engaging", null)));

    [Fact]
    public void Find_AYoungDeal_MayHaveNoNextStepYet() => Assert.Empty(Names(Healthy with { CreatedOn = Today.AddDays(-13), NextStep = null }));

    [Fact]
    public void Find_AStageWithThresholdsOfItsOwn_GoesByThem_AndByTheOthersForTheRest()
    {
        var options = new DealWarningOptions { QuietDays = 20, Stages = { ["engaging"] = new() { OverdueDays = 8, UndatedDays = 30, QuietDays = 40, OldDays = 10 } } };
        var late = Healthy with { CloseDate = Today.AddDays(-7), LastActivityOn = Today.AddDays(-35), StageSince = Today.AddDays(-61) };
        Assert.Equal(["old", "stalled"], Find(late, options));
        Assert.Equal(["overdue", "stalled", "no_activity"], Find(late with { Stage = "Prospecting" }, options));
        Assert.Equal(["old"], Find(Healthy with { CloseDate = null }, options));
        Assert.Equal(["no_close_date", "old"], Find(Healthy with { CloseDate = null, CreatedOn = Today.AddDays(-30) }, options));
    }

    private static IEnumerable<string> Names(DealLine deal) => Find(deal, new());

    private static IEnumerable<string> Find(DealLine deal, DealWarningOptions options) => DealWarningFinder.Find(deal, Today, options.For(deal.Stage, 138)).Select(w => w.Name);
}
