using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.WinProbability;

namespace SalesOpsBot.Sales.Forecasting.TrackRecords;

/// <summary>
/// What was known on days of the past. Systems keep the present alone, so what they overwrote is put back as well as it can be: a deal that closed later is
/// open; its value is what its product usually brought by then, not what it brought in the end; its close date is its first day and the usual cycle.
/// </summary>
/// <param name="scope">The deals of those whose forecast is tried.</param>
/// <param name="owners">Their keys; nothing for the whole company.</param>
/// <param name="models">What the company's past said.</param>
/// <param name="stages">The probability of each stage by key.</param>
/// <param name="calls">What was submitted.</param>
public sealed class PastStandings(DealHistory scope, IReadOnlySet<long>? owners, WinModels models, IReadOnlyDictionary<int, double> stages, SubmittedCalls calls)
{
    private readonly Lazy<WonByDay> _won = new(() => WonByDay.Of(scope));
    private readonly Dictionary<DateOnly, (List<PastDeal> Open, CycleTimes Cycles)> _days = [];

    /// <summary>The standing of a trial.</summary>
    public Standing At(PastCase trial)
    {
        if (!_days.TryGetValue(trial.Day, out var known)) _days[trial.Day] = known = Known(trial.Day.DayNumber);
        return new()
        {
            Day = trial.Day,
            Period = trial.Period,
            Owners = owners,
            Won = _won.Value,
            Open = Grouped(known.Open),
            Due = Grouped(known.Open.Where(d => d.ExpectedClose is { } close && trial.Period.Days.Contains(close))),
            Cycles = known.Cycles,
            Stages = stages,
            Model = () => models.At(trial.Day, trial.Period.Days),
            Calls = calls,
        };
    }

    /// <summary>What was won in a period in the end.</summary>
    public long Actual(Period period) => _won.Value.Between(period.Start.DayNumber, period.End.DayNumber);

    private (List<PastDeal> Open, CycleTimes Cycles) Known(int day)
    {
        var cycles = CycleTimes.At(models.History, day);
        var values = new UsualValues(models.History, day);
        var usualStage = UsualStage();
        var open = new List<PastDeal>();
        foreach (var deal in scope.Deals)
        {
            if (!deal.OpenAt(day) || deal.Created is not { } created) continue;
            var close = cycles.Mean is { } usual ? DateOnly.FromDayNumber(created + (int)Math.Round(usual)) : (DateOnly?)null;
            var stage = deal.StageAt(day) is var known && known != 0 ? known : usualStage;
            open.Add(new(deal.Owner, deal.Product, stage, day - created, values.Of(deal.Product), close));
        }

        return (open, cycles);
    }

    /// <summary>The stage that most open deals are in: where nobody wrote down the stages of deals that are closed now.</summary>
    private int UsualStage()
    {
        var stages = new Dictionary<int, int>();
        foreach (var deal in models.History.Deals)
        {
            if (deal is { Closed: HistoricDeal.NotYet, Created: not null }) stages[deal.Stage] = stages.GetValueOrDefault(deal.Stage) + 1;
        }

        return stages.Count == 0 ? 0 : stages.MaxBy(s => s.Value).Key;
    }

    private List<OpenDeals> Grouped(IEnumerable<PastDeal> deals) =>
    [
        .. deals
            .GroupBy(d => (d.Owner, d.Product, d.Stage, Band: AgeBands.Of(d.Age)))
            .Select(g => new OpenDeals(g.Key.Owner, g.Key.Product, g.Key.Stage, (int)g.Average(d => d.Age), g.Count() * scope.OneIn, g.Sum(d => d.Value) * scope.OneIn)),
    ];

    private readonly record struct PastDeal(long Owner, int Product, int Stage, int Age, long Value, DateOnly? ExpectedClose);
}
