using SalesOpsBot.Sales.Commissions;
using static SalesOpsBot.Sales.Tests.Commissions.Sold;

namespace SalesOpsBot.Sales.Tests.Commissions;

public class CommissionLawsTests
{
    private const int Runs = 400;

    [Fact]
    public void Lines_AddUpToTheExactCommission_RoundedOnce()
    {
        ForAll(11, (random, rules, target, wins) =>
        {
            var plain = rules with { Cap = null, Floor = null, Spiffs = [], BasePay = 0 };
            var statement = Pay(plain, target, wins);
            var exact = statement.Lines.Sum(l => l.Amount.Amount - l.Rounding);
            Assert.Equal(decimal.Round(exact, 2, MidpointRounding.AwayFromZero), statement.Total.Amount);
        });
    }

    [Fact]
    public void Total_IsBasePayAndCommission_AndEachIsASumOfLines() => ForAll(12, (_, rules, target, wins) =>
    {
        var statement = Pay(rules, target, wins);
        Assert.Equal(statement.Total, statement.BasePay + statement.Earned + statement.Adjustments);
        Assert.Equal(statement.Total.MinorUnits, statement.Lines.Sum(l => l.Amount.MinorUnits));
    });

    [Fact]
    public void NoOrderOfTheDeals_ChangesTheStatement() => ForAll(13, (random, rules, target, wins) =>
    {
        var shuffled = wins.ToArray();
        random.Shuffle(shuffled);
        Assert.Equal(Pay(rules, target, wins).Lines, Pay(rules, target, shuffled).Lines);
    });

    [Fact]
    public void NoGroupingOfTheDeals_ChangesTheCommissionAtTheRate() => ForAll(14, (_, rules, target, wins) =>
    {
        var plain = rules with { Cap = null, Spiffs = [] };
        Assert.Equal(Pay(plain, target, wins).Total, Pay(plain, target, Win(1, wins.Sum(w => w.Value!.Value.Amount))).Total);
    });

    [Fact]
    public void MoreWon_NeverPaysLess_UnderRatesThatRise() => ForAll(15, (random, rules, target, wins) =>
    {
        var more = wins.Append(Win(99, random.Next(1, 900_000) / 100m, "2017-12-30")).ToList();
        Assert.True(Pay(rules, target, more).Total.MinorUnits >= Pay(rules, target, wins).Total.MinorUnits);
    });

    [Fact]
    public void TakingBackAWin_InItsOwnSettlement_IsAsIfItHadNeverBeen() => ForAll(16, (_, rules, target, wins) =>
    {
        var gone = Win(99, 1_234.56m, "2017-11-20");
        var back = gone with { Reversals = [Reversal(gone, 1_234.56m, "2017-12-24")] };
        var plain = rules with { Cap = null };
        Assert.Equal(Pay(plain, target, wins).Total, Pay(plain, target, [.. wins, back]).Total);
    });

    private static void ForAll(int seed, Action<Random, CommissionRules, decimal?, IReadOnlyList<DealWin>> law)
    {
        var random = new Random(seed);
        for (var i = 0; i < Runs; i++)
        {
            var wins = Enumerable.Range(1, random.Next(1, 12)).Select(id => Win(id, random.Next(1, 500_000) / 100m, $"2017-1{random.Next(0, 3)}-{random.Next(10, 31)}", random.Next(2) == 0 ? "GTX" : null)).ToList();
            law(random, Rules(random), random.Next(4) == 0 ? null : random.Next(1_000, 20_000), wins);
        }
    }

    private static CommissionRules Rules(Random random)
    {
        var rate = random.Next(1, 2_000) / 10_000m;
        return new()
        {
            BasePay = random.Next(2) * 1_000,
            Rate = rate,
            TiersPay = (TierPayment)random.Next(3),
            Tiers = [new(0.5m) { Rate = rate + 0.0123m }, new(1) { Times = 1 + (0.1234m / rate) }],
            Cap = random.Next(2) == 0 ? new() { Deal = random.Next(50, 500), Period = random.Next(100, 2_000) } : null,
            Floor = random.Next(3) == 0 ? new() { Attainment = 0.25m, PayOut = 50 } : null,
            Spiffs = [new("GTX", Day("2017-11-01"), Day("2017-11-30")) { Product = "GTX", Amount = 33.33m }],
        };
    }
}
