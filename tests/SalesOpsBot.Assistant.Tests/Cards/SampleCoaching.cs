using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Coaching;
using SalesOpsBot.Sales.Forecasting.Changes;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Answers for a manager's day as the tools give them, for the cards' sample data.</summary>
internal static class SampleCoaching
{
    private static readonly Period Quarter = Period.Quarter(2017, 4);

    public static CoachingReport List => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Period = Quarter,
        ComparedWith = Period.Quarter(2017, 3),
        Reps =
        [
            Line("Darcel Schlecht", RepKind.FallingStar, 250_000, 396_000, 130, 190, 0.62m, 0.64m, CoachingDriver.Volume, 7),
            Line("Gladys Colclough", RepKind.DeterioratingLaggard, 60_000, 81_000, 70, 72, 0.51m, 0.63m, CoachingDriver.WinRate, 0),
            Line("Jonathan Berthelot", RepKind.RisingStar, 82_000, 61_000, 80, 70, 0.66m, 0.61m, CoachingDriver.None, null),
        ],
        Receipt = new("coaching list", 1, "falling stars first", 612),
    };

    public static ForecastCallReport Call => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Period = Quarter,
        Since = new(2017, 11, 8),
        Calls =
        [
            new("Darcel Schlecht", Dollars(300_000), Dollars(340_000), SampleAnswers.Now.AddDays(-1), Dollars(250_000), "Isdom slips into January"),
            new("Gladys Colclough", null, null, null, Dollars(60_000), null),
            new("Jonathan Berthelot", Dollars(70_000), null, SampleAnswers.Now.AddDays(-3), Dollars(82_000), null),
        ],
        Opening = Dollars(410_000),
        Movements = [new(MovementKind.New, 2, Dollars(12_000)) { Deals = [new("D1", "Konex – GTX Pro", Dollars(9_642)), new("D2", "Isdom – MG Advanced", Dollars(2_358))] }, new(MovementKind.Won, 1, Dollars(-22_000)) { Deals = [new("D3", "Treequote – GTK 500", Dollars(-22_000))] }],
        Closing = Dollars(400_000),
        AtRisk = 4,
        AtRiskValue = Dollars(38_000),
        RiskyDeals = [],
        Receipt = new("forecast call", 1, "each person's last call beside the one before", 7),
    };

    private static CoachingLine Line(string rep, RepKind kind, decimal won, decimal previous, long closed, long previousClosed, decimal rate, decimal previousRate, CoachingDriver driver, long? atRisk) => new()
    {
        Rep = rep,
        Kind = kind,
        Won = Dollars(won),
        Previous = Dollars(previous),
        Closed = closed,
        PreviousClosed = previousClosed,
        WinRate = rate,
        PreviousWinRate = previousRate,
        DealSize = Dollars(3_100),
        PreviousDealSize = Dollars(3_000),
        Driver = driver,
        Question = CoachingCalculator.Question(kind, driver),
        AtRisk = atRisk,
    };

    private static Money Dollars(decimal amount) => Money.Of(amount, new("USD"));
}
