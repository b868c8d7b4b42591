using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting.Accuracy;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.Forecasting.Comparison;
using SalesOpsBot.Sales.Forecasting.TrackRecords;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Answers about forecasts as the tools give them, for the cards' sample data.</summary>
internal static class ForecastingAnswers
{
    private static readonly Period Quarter = Period.Quarter(2017, 4);

    public static ForecastComparison Comparison => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team:Melvin Marxen",
        ScopeLabel = "Melvin Marxen's team",
        Period = Quarter,
        Won = Dollars(412_380),
        Methods =
        [
            Method("stage-weighted", 614_314, new(6, 0.226m, -0.129m, null), 0.08m),
            Method("cycle-length", 571_020, new(6, 0.225m, -0.156m, null), 0.081m),
            new(new("rep-call", null, null, null, "Nobody has submitted a forecast for this period."), TrackRecord.None, 0),
            Method("historical", 637_880, new(5, 0.119m, 0.058m, null), 0.213m),
            Method("run-rate", 598_412, new(6, 0.113m, -0.037m, null), 0.236m),
            new(new("calibrated", Dollars(588_120), Dollars(531_400), Dollars(646_900), null), new(6, 0.104m, 0.057m, 0.833m), 0.39m),
        ],
        Blend = Method("blend", 600_730, new(6, 0.101m, 0.005m, null), 1),
        Best = "calibrated",
        TriedOn = [Period.Quarter(2017, 3), Period.Quarter(2017, 2)],
        Receipt = Receipt,
    };

    public static ForecastAccuracy Accuracy => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Period = Period.Quarter(2017, 3),
        Methods =
        [
            new("calibrated", new(9, 0.118m, 0.041m, 0.778m)),
            new("run-rate", new(9, 0.243m, -0.012m, null)),
            new("rep-call", TrackRecord.None),
        ],
        Forecasts =
        [
            Past(7, 6, 211_400, 189_340),
            Past(8, 7, 263_900, 271_806),
            Past(9, 8, 306_608, 306_608),
        ],
        Receipt = Receipt,
    };

    public static PipelineChangesReport Changes => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "team",
        ScopeLabel = "Melvin Marxen's team",
        Since = new(2017, 11, 8),
        Period = Quarter,
        Opening = Dollars(301_500),
        Movements =
        [
            Moved(MovementKind.New, 4, 41_200, ("1C1I7A6R", "Isdom · GTX Pro", 4_821)),
            Moved(MovementKind.PulledIn, 1, 26_768, ("Z063OYW0", "Konmatfix · GTK 500", 26_768)),
            Moved(MovementKind.Amount, 2, -1_350, ("EC4QE1BX", "Cancity · MG Advanced", -1_100), ("MV1LWRNH", "Isdom · MG Special", -250)),
            Moved(MovementKind.PushedOut, 2, -9_642, ("PE84CX4O", "Scotfind · GTX Pro", -4_821), ("ZNBS69V1", "Treequote · GTX Pro", -4_821)),
            Moved(MovementKind.Won, 6, -38_216, ("9ME3374G", "Rundofase · GTX Plus Pro", -5_482)),
            Moved(MovementKind.Lost, 3, -10_000, ("7GN8Q4LL", "Hottechi · GTX Basic", -5_000)),
        ],
        Closing = Dollars(310_260),
        ChangesKeptFrom = new(2017, 11, 1),
        Receipt = Receipt,
    };

    private static Receipt Receipt => new("sample", 1, "what the sample says", 143);

    private static ComparedMethod Method(string name, decimal value, TrackRecord record, decimal weight) => new(new(name, Dollars(value), null, null, null), record, weight);

    private static PastForecast Past(int month, int known, decimal forecast, decimal won) =>
        new(Period.Month(2017, month), Period.Month(2017, known).End, "calibrated", Dollars(forecast), Dollars(won));

    private static MovementTotal Moved(MovementKind kind, long count, decimal value, params IEnumerable<(string Id, string Name, decimal Value)> deals) =>
        new(kind, count, Dollars(value)) { Deals = [.. deals.Select(d => new MovedDeal(d.Id, d.Name, Dollars(d.Value)))] };

    private static Money Dollars(decimal amount) => Money.Of(amount, Currency.Usd);
}
