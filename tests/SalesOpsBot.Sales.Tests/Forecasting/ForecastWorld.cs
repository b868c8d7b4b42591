using SalesOpsBot.Sales.Forecasting;
using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.WinProbability;

namespace SalesOpsBot.Sales.Tests.Forecasting;

/// <summary>Standings and histories for tests: only what the test is about has to be said. Amounts are minor units.</summary>
internal static class ForecastWorld
{
    public static readonly IReadOnlyDictionary<int, double> Stages = new Dictionary<int, double> { [1] = 0.1, [2] = 0.6, [3] = 1, [4] = 0 };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Standing Standing(
        string day = "2017-11-15",
        string period = "2017-Q4",
        IEnumerable<(string Day, long Value)>? won = null,
        IReadOnlyList<OpenDeals>? due = null,
        CycleTimes? cycles = null,
        SubmittedCalls? calls = null) => new()
        {
            Day = Day(day),
            Period = Period.TryParse(period)!.Value,
            Won = new((won ?? []).Select(w => (Day(w.Day).DayNumber, w.Value))),
            Open = due ?? [],
            Due = due ?? [],
            Cycles = cycles ?? new([], [], []),
            Stages = Stages,
            Model = () => Problem.Invalid("method", "There is too little history."),
            Calls = calls ?? SubmittedCalls.None,
        };

    /// <summary>A deal of the first owner and product, worth 100 dollars.</summary>
    public static HistoricDeal Deal(string created, string? closed = null, bool won = false, long owner = 1, int product = 1, long value = 100_00) => new()
    {
        Owner = owner,
        Product = product,
        Stage = 2,
        Created = Day(created).DayNumber,
        Closed = closed is null ? HistoricDeal.NotYet : Day(closed).DayNumber,
        Won = won,
        Value = value,
    };

    /// <summary>A company that begins three deals a day from 2016 on and closes most of them, two of three won, by ages that depend on nothing but chance.</summary>
    public static DealHistory Steady(int seed = 1, int days = 700)
    {
        var random = new Random(seed);
        var (first, last) = (Day("2016-01-01").DayNumber, Day("2016-01-01").DayNumber + days);
        var deals = new List<HistoricDeal>();
        for (var day = first; day < last; day++)
        {
            for (var i = 0; i < 3; i++)
            {
                var closed = random.NextDouble() < 0.8 ? day + random.Next(1, 120) : HistoricDeal.NotYet;
                var owner = random.Next(1, 7);
                deals.Add(new()
                {
                    Owner = owner,
                    Product = random.Next(1, 4),
                    Stage = 2,
                    Created = day,
                    Closed = closed >= last ? HistoricDeal.NotYet : closed,
                    Won = closed < last && random.NextDouble() < 0.67,
                    Value = random.Next(50_00, 500_00),
                });
            }
        }

        return new(deals);
    }

    public static WinModelLearner Learner { get; } = new(Enumerable.Range(1, 6).ToDictionary(i => (long)i, i => (long)(100 + (i % 2))), Stages, new ForecastingOptions());
}
