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
        Assert.Equal(["no_next_step"], Names(Healthy with { NextStep = " " }));
        Assert.Equal(["no_account"], Names(Healthy with { Account = null }));
    }

    [Fact]
    public void Find_NoWinYet_CallsNothingOld() => Assert.Empty(DealWarningFinder.Find(Healthy with { CreatedOn = Today.AddDays(-500) }, Today, null, 30));

    private static IEnumerable<string> Names(DealLine deal) => DealWarningFinder.Find(deal, Today, 138, 30).Select(w => w.Name);
}
