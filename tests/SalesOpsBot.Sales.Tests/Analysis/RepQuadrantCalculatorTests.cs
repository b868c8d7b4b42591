using SalesOpsBot.Sales.Analysis;

namespace SalesOpsBot.Sales.Tests.Analysis;

public class RepQuadrantCalculatorTests
{
    [Fact]
    public void Sort_FourReps_AreTheFourKinds_ThoseWhoFallFirst()
    {
        var (middle, reps) = RepQuadrantCalculator.Sort([Rep("Up", 90, 80), Rep("Down", 80, 90), Rep("Better", 20, 10), Rep("Worse", 10, 20)], Currency.Usd);
        Assert.Equal(50, middle.MinorUnits);
        Assert.Equal(
            [("Down", RepKind.FallingStar), ("Worse", RepKind.DeterioratingLaggard), ("Better", RepKind.ImprovingLaggard), ("Up", RepKind.RisingStar)],
            reps.Select(r => (r.Rep, r.Kind)));
    }

    [Fact]
    public void Sort_AtTheMiddleAndUnchanged_IsHighAndGrowing() =>
        Assert.Equal(RepKind.RisingStar, RepQuadrantCalculator.Sort([Rep("Only", 5, 5)], Currency.Usd).Reps[0].Kind);

    [Fact]
    public void Sort_Nobody_IsEmpty() => Assert.Empty(RepQuadrantCalculator.Sort([], Currency.Usd).Reps);

    private static (string, Money, Money) Rep(string name, long won, long before) => (name, new(won, Currency.Usd), new(before, Currency.Usd));
}
