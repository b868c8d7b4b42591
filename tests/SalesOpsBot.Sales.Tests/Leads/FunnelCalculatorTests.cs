using SalesOpsBot.Sales.Leads.Funnels;
using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Tests.Leads;

public class FunnelCalculatorTests
{
    [Fact]
    public void Calculate_WhoeverCameFurther_CameThroughEveryStep()
    {
        var steps = FunnelCalculator.Calculate([LeadStage.Lead, LeadStage.Lead, LeadStage.MarketingQualified, LeadStage.SalesQualified, LeadStage.SalesQualified, LeadStage.Deal, LeadStage.Won, LeadStage.Won]);
        Assert.Equal([8, 6, 5, 3, 2], steps.Select(s => s.Count));
        Assert.Equal([null, 0.75m, 0.833333m, 0.6m, 0.666667m], steps.Select(s => s.Conversion));
        Assert.Equal(0.25m, steps[^1].OfAll);
    }

    [Fact]
    public void Calculate_NoLeads_HasNoShares() => Assert.All(FunnelCalculator.Calculate([]), s => Assert.Equal((0L, null, null), (s.Count, s.Conversion, s.OfAll)));

    [Fact]
    public void Calculate_NeverWidens()
    {
        var random = new Random(4);
        for (var i = 0; i < 100; i++)
        {
            var steps = FunnelCalculator.Calculate(Enumerable.Range(0, random.Next(0, 50)).Select(_ => (LeadStage)random.Next(0, 5)));
            Assert.True(steps.Zip(steps.Skip(1)).All(pair => pair.First.Count >= pair.Second.Count));
            Assert.All(steps, s => Assert.True(s.Conversion is null or >= 0 and <= 1));
        }
    }
}
