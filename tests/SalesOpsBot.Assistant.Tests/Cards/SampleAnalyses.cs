using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Analyses as the tools give them, for the cards' sample data.</summary>
internal static class SampleAnalyses
{
    private static readonly Period Quarter = Period.Quarter(2017, 4);

    public static AnalysisReport Leaderboard => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Period = Quarter,
        ComparedWith = Quarter.Previous(),
        By = AnalysisBy.Rep,
        Metric = "won_value",
        MetricTitle = "Won",
        Unit = KpiUnit.Money,
        Currency = "USD",
        Rows =
        [
            new("Darcel Schlecht", 206_023m, 55) { Rank = 1, Previous = 220_410m },
            new("Gladys Colclough", 97_317m, 31) { Rank = 2, Previous = 80_127m },
            new("Mei-Mei Johns", null, 0),
        ],
        Total = 303_340m,
        Receipt = new("won by rep", 1, "Σ value of deals won, by close date", 86),
    };

    public static RepQuadrantReport Quadrants => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Period = Quarter,
        ComparedWith = Quarter.Previous(),
        Middle = Dollars(90_000),
        Reps =
        [
            new("Darcel Schlecht", RepKind.FallingStar, Dollars(206_023), Dollars(220_410)),
            new("Niesha Huffines", RepKind.DeterioratingLaggard, Dollars(41_889), Dollars(53_173)),
            new("Gladys Colclough", RepKind.RisingStar, Dollars(97_317), Dollars(80_127)),
        ],
        Receipt = new("kinds of rep", 1, "high: value won at or above the middle of the reps; growing: at least as much as in the period before, day for day", 3),
    };

    public static KpiComparison Comparison => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Sides = [Side(Quarter, 412_380m, 0.469m), Side(Quarter.Previous(), 767_754m, null)],
        Receipt = new("key figures", 1, "each figure by its own definition", 182),
    };

    private static KpiReport Side(Period period, decimal won, decimal? rate) => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Period = period,
        ComparedWith = period.Previous(),
        YearBefore = period.YearBefore(),
        Currency = "USD",
        Kpis = [new("won_value", "Won", KpiUnit.Money, won, 182, "Σ value of deals won"), new("win_rate", "Win rate", KpiUnit.Ratio, rate, 260, "won ÷ (won + lost)"), new("customer_satisfaction", "Customer satisfaction", KpiUnit.Ratio, null, 0, "") { Note = "needs customers' answers to a survey" }],
        Receipt = new("key figures", 1, "each figure by its own definition", 182),
    };

    private static Money Dollars(long amount) => Money.Of(amount, Currency.Usd);
}
