using SalesOpsBot.Sales.Forecasting.History;

namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>What came within the days of one window: of the deals that were open, by age, and of those that did not exist yet.</summary>
internal sealed class WindowCounts
{
    private WindowCounts()
    {
    }

    /// <summary>Deals that were open at its day, by age.</summary>
    public double[] Open { get; } = new double[AgeBands.Count];

    /// <summary>How many of them were won within it.</summary>
    public double[] Won { get; } = new double[AgeBands.Count];

    /// <summary>Wins of deals that began after its day.</summary>
    public double NewCount { get; private set; }

    /// <summary>What they brought.</summary>
    public double NewValue { get; private set; }

    /// <summary>The sum of the squares of what they brought.</summary>
    public double NewSquares { get; private set; }

    /// <summary>All that was won of the deals that were open.</summary>
    public double WonOfOpen => Won.Sum();

    public static WindowCounts Of(DealHistory history, ReferenceWindow window)
    {
        var counts = new WindowCounts();
        foreach (var deal in history.Deals) counts.Add(deal, window);
        return counts;
    }

    /// <summary>How many of the open deals would be won at some rates by age.</summary>
    public double Expected(IReadOnlyList<double> rates) => Open.Zip(rates, (open, rate) => open * rate).Sum();

    /// <summary>The share of the open deals of a band that was won.</summary>
    public double Rate(int band) => Open[band] == 0 ? 0 : Won[band] / Open[band];

    private void Add(HistoricDeal deal, ReferenceWindow window)
    {
        if (deal.Created is not { } created) return;
        var won = deal.WonIn(window.Start, window.End);
        if (deal.OpenAt(window.Day))
        {
            var band = AgeBands.Of(window.Day - created);
            Open[band]++;
            if (won) Won[band]++;
        }
        else if (won && created > window.Day)
        {
            NewCount++;
            NewValue += deal.Value;
            NewSquares += (double)deal.Value * deal.Value;
        }
    }
}
