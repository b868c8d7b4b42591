using SalesOpsBot.Sales.Commissions;
using static SalesOpsBot.Sales.Tests.Commissions.Sold;

namespace SalesOpsBot.Sales.Tests.Commissions;

public class CreditCalculatorTests
{
    [Fact]
    public void Splits_NeverLoseACent()
    {
        var random = new Random(21);
        for (var i = 0; i < 1_000; i++)
        {
            var splits = Enumerable.Range(1, random.Next(1, 6)).Select(n => Split(n, new(n), random.Next(1, 1_000) / 1_000m)).ToList();
            var win = Win(1, random.Next(-500_000, 500_000) / 100m) with { Splits = splits };
            Assert.Equal(win.Value!.Value.MinorUnits, splits.Sum(s => CreditCalculator.For(s.SalespersonId, [win]).Sum(c => c.Amount.MinorUnits)));
        }
    }

    [Fact]
    public void Overlay_IsOnTopOfTheWhole()
    {
        var win = Win(1, 1_000) with { Splits = [Split(1, Darcel, 0.2m, overlay: true)] };
        Assert.Equal(1_000m, Assert.Single(CreditCalculator.For(Gladys, [win])).Amount.Amount);
        Assert.Equal(200m, Assert.Single(CreditCalculator.For(Darcel, [win])).Amount.Amount);
    }

    [Fact]
    public void QuotaShare_MayDifferFromWhatIsPaidOn()
    {
        var win = Win(1, 1_000) with { Splits = [Split(1, Gladys, 0.5m, quota: 1), Split(2, Darcel, 0.5m, quota: 0)] };
        var (own, other) = (Assert.Single(CreditCalculator.For(Gladys, [win])), Assert.Single(CreditCalculator.For(Darcel, [win])));
        Assert.Equal((500m, 1_000m, 500m, 0m), (own.Amount.Amount, own.QuotaAmount.Amount, other.Amount.Amount, other.QuotaAmount.Amount));
    }

    [Fact]
    public void QuotaShare_CutsTheDealAtTheThresholdOfWhatCounts()
    {
        var rules = new CommissionRules { Rate = 0.10m, Tiers = [new(1) { Rate = 0.20m }] };
        var statement = Pay(rules, 800, Win(1, 1_000) with { Splits = [Split(1, Gladys, 0.5m, quota: 1), Split(2, Darcel, 0.5m, quota: 0)] });
        Assert.Equal([40m, 20m], statement.Lines.Select(l => l.Amount.Amount));
    }

    [Fact]
    public void Shares_ThatShareNothingOut_LeaveTheDealToItsOwner()
    {
        var win = Win(1, 1_000) with { Splits = [Split(1, Darcel, 0), Split(2, new(7), -1)] };
        Assert.Equal(1_000m, Assert.Single(CreditCalculator.For(Gladys, [win])).Amount.Amount);
        Assert.Empty(CreditCalculator.For(Darcel, [win]));
    }

    [Fact]
    public void WinWithoutAValue_EarnsNothing_AndIsCounted()
    {
        var statement = Pay(TenPercent, null, Win(1, 1_000), Win(2, 0) with { Value = null });
        Assert.Equal((100m, 1), (statement.Total.Amount, statement.WithoutValue));
    }
}
