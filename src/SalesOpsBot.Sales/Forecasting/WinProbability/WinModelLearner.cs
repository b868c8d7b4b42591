using SalesOpsBot.Sales.Forecasting.History;

namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>Learns from the company's past how likely its open deals are won within some days. Pure; looks at nothing after the day that it stands on.</summary>
/// <param name="teams">The team of each owner, by key.</param>
/// <param name="stages">The probability of each stage, by key.</param>
/// <param name="options">How much past there must be.</param>
public sealed class WinModelLearner(IReadOnlyDictionary<long, long> teams, IReadOnlyDictionary<int, double> stages, ForecastingOptions options)
{
    /// <summary>To how many open deals of an age the rate at any time of the quarter is worth, beside that at the same time.</summary>
    private const double AnyTimeBelief = 30;

    /// <summary>The spread of levels that is thought beforehand, and to how many quarters that thought is worth.</summary>
    private const double UsualSpread = 0.1;
    private const double UsualSpreadQuarters = 3;

    /// <summary>How much more a longer pipeline is thought to bring: a quarter as much more as it is longer, for people close deals, not pipelines. Sure to a quarter, where levels differ by a tenth: (0.1 ÷ 0.25)².</summary>
    private const double UsualGrowth = 0.25;
    private const double GrowthBelief = 0.16;

    /// <summary>Learns.</summary>
    /// <param name="history">The company's deals.</param>
    /// <param name="day">The last day that is known.</param>
    /// <param name="days">In which the deals are to be won; what lies before <paramref name="day"/> is over.</param>
    /// <returns>A problem where there is too little past.</returns>
    public Outcome<WinModel> Learn(DealHistory history, DateOnly day, DateRange days)
    {
        var (won, lost) = history.ClosedBy(day.DayNumber);
        if (won < options.MinimumWon || lost < options.MinimumLost) return TooFew(won, lost);
        var now = new ReferenceWindow(day.DayNumber, Math.Max(days.Start.DayNumber, day.DayNumber + 1), days.End.DayNumber, 1);
        var anyTime = ReferenceWindow.AnyDay(now, history.FirstClosing);
        if (anyTime.Count == 0) return TooShort(now);
        var sameTime = ReferenceWindow.SameDayOfQuarter(now, history.FirstClosing);
        var windows = sameTime.Count > 0 ? sameTime : [anyTime[0]];
        var counts = windows.Select(w => (Window: w, Counts: WindowCounts.Of(history, w))).ToList();
        var byAge = Rates(counts, anyTime.Select(w => WindowCounts.Of(history, w)).ToList());
        var wins = counts.ConvertAll(c => c.Counts.WonOfOpen + c.Counts.NewCount);
        return new WinModel(Factors(history, counts), new OwnerShares(history, now.Day))
        {
            ByAge = Levelled(byAge, WindowCounts.Of(history, now), counts),
            NewBusiness = New(counts, history.OneIn),
            Spread = Spread(wins),
            Quarters = sameTime.Count,
            Won = won,
            Lost = lost,
        };
    }

    private static double[] Rates(List<(ReferenceWindow Window, WindowCounts Counts)> sameTime, List<WindowCounts> anyTime)
    {
        var rates = new double[AgeBands.Count];
        for (var band = 0; band < rates.Length; band++)
        {
            var general = (anyTime.Sum(c => c.Won[band]) + 0.5) / (anyTime.Sum(c => c.Open[band]) + 2);
            var open = sameTime.Sum(c => c.Window.Weight * c.Counts.Open[band]);
            var won = sameTime.Sum(c => c.Window.Weight * c.Counts.Won[band]);
            rates[band] = (won + (AnyTimeBelief * general)) / (open + AnyTimeBelief);
        }

        return rates;
    }

    /// <summary>
    /// A pipeline twice as long does not bring twice as much: people close about as many deals as they can, and deals that nobody closes pile up. How much more
    /// a longer one brought is seen from the quarters before, and thought to be little where they do not show it.
    /// </summary>
    private static double[] Levelled(double[] rates, WindowCounts today, List<(ReferenceWindow Window, WindowCounts Counts)> before)
    {
        var size = today.Expected(rates);
        var usual = Weighted(before, c => c.WonOfOpen);
        if (size <= 0 || usual <= 0) return rates;
        var level = Math.Pow(usual / size, 1 - Growth(before, rates));
        return [.. rates.Select(rate => rate * level)];
    }

    /// <summary>By how many per cent wins rose where the pipeline was one per cent longer: the slope of their logarithms, drawn towards what is thought beforehand.</summary>
    private static double Growth(List<(ReferenceWindow Window, WindowCounts Counts)> windows, double[] rates)
    {
        var seen = windows.Select(w => (Size: w.Counts.Expected(rates), Won: w.Counts.WonOfOpen)).Where(w => w is { Size: > 0, Won: > 0 }).Select(w => (Size: Math.Log(w.Size), Won: Math.Log(w.Won))).ToList();
        if (seen.Count == 0) return UsualGrowth;
        var (size, won) = (seen.Average(w => w.Size), seen.Average(w => w.Won));
        var together = seen.Sum(w => (w.Size - size) * (w.Won - won)) + (GrowthBelief * UsualGrowth);
        return Math.Clamp(together / (seen.Sum(w => (w.Size - size) * (w.Size - size)) + GrowthBelief), 0, 1);
    }

    private DealFactors Factors(DealHistory history, List<(ReferenceWindow Window, WindowCounts Counts)> windows)
    {
        var factors = new DealFactors(teams, StagePriors(history));
        foreach (var (window, counts) in windows)
        {
            factors.BeginWindow();
            foreach (var deal in history.Deals)
            {
                if (!deal.OpenAt(window.Day)) continue;
                var expected = counts.Rate(AgeBands.Of(window.Day - deal.Created!.Value));
                factors.Add(deal.Owner, deal.Product, deal.StageAt(window.Day), expected, deal.WonIn(window.Start, window.End));
            }
        }

        return factors;
    }

    /// <summary>What the settings think of a stage, against the stages that open deals are in now.</summary>
    private Dictionary<int, double> StagePriors(DealHistory history)
    {
        var (sum, count) = (0d, 0);
        foreach (var deal in history.Deals)
        {
            if (deal is { Closed: HistoricDeal.NotYet, Created: not null } && stages.TryGetValue(deal.Stage, out var probability)) (sum, count) = (sum + probability, count + 1);
        }

        return sum == 0 ? [] : stages.ToDictionary(s => s.Key, s => s.Value * count / sum);
    }

    private static NewBusiness New(List<(ReferenceWindow Window, WindowCounts Counts)> windows, int oneIn)
    {
        var count = windows.Sum(w => w.Counts.NewCount);
        return count == 0
            ? NewBusiness.None
            : new(Weighted(windows, c => c.NewCount) * oneIn, windows.Sum(w => w.Counts.NewValue) / count, windows.Sum(w => w.Counts.NewSquares) / count);
    }

    private static double Weighted(List<(ReferenceWindow Window, WindowCounts Counts)> windows, Func<WindowCounts, double> figure) =>
        windows.Sum(w => w.Window.Weight * figure(w.Counts)) / windows.Sum(w => w.Window.Weight);

    /// <summary>How much the numbers of wins differ from quarter to quarter, less what chance alone makes them differ.</summary>
    private static double Spread(List<double> wins)
    {
        var mean = wins.Average();
        var degrees = wins.Count - 1;
        var seen = mean <= 0 || degrees == 0 ? 0 : Math.Max(0, (wins.Sum(w => (w - mean) * (w - mean)) / degrees / (mean * mean)) - (1 / mean));
        return Math.Sqrt(((UsualSpreadQuarters * UsualSpread * UsualSpread) + (degrees * seen)) / (UsualSpreadQuarters + degrees));
    }

    private Problem TooFew(long won, long lost) => Problem.Invalid("method", $"There is too little history to learn from: I need at least {options.MinimumWon} won and {options.MinimumLost} lost deals, and there are {won} and {lost}.");

    private static Problem TooShort(ReferenceWindow now) => Problem.Invalid("method", $"There is too little history to learn from: the forecast looks {now.End - now.Day} days ahead, and no such stretch has passed since the first deal closed.");
}
