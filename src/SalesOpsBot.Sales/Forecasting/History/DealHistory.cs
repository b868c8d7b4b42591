namespace SalesOpsBot.Sales.Forecasting.History;

/// <summary>The deals that forecasts learn from, and are tested on: those of the last years, open ones included.</summary>
public sealed class DealHistory
{
    private readonly HistoricDeal[] _deals;

    /// <param name="deals">In any order.</param>
    /// <param name="oneIn">1 where these are all; 10 where they are a tenth of all.</param>
    public DealHistory(IEnumerable<HistoricDeal> deals, int oneIn = 1)
    {
        var all = deals.ToList();
        _deals = [.. all.Where(d => !(d.Closed < d.Created))];
        (OneIn, Impossible) = (oneIn, all.Count - _deals.Length);
        LastClosing = _deals.Where(d => d.Closed != HistoricDeal.NotYet).Select(d => d.Closed).DefaultIfEmpty(0).Max();
        FirstClosing = _deals.Length == 0 ? HistoricDeal.NotYet : _deals.Min(d => d.Closed);
    }

    /// <summary>How many deals each of these stands for: they are a sample where the company has more deals than are needed to learn from.</summary>
    public int OneIn { get; }

    /// <summary>Deals left out because they closed before they began.</summary>
    public long Impossible { get; }

    /// <summary>The first day that anything closed on; <see cref="HistoricDeal.NotYet"/> where nothing did.</summary>
    public int FirstClosing { get; }

    /// <summary>The last day that anything closed on; zero where nothing did.</summary>
    public int LastClosing { get; }

    /// <summary>The deals.</summary>
    public ReadOnlySpan<HistoricDeal> Deals => _deals;

    /// <summary>Deals won and lost by the end of a day.</summary>
    public (long Won, long Lost) ClosedBy(int day)
    {
        var (won, lost) = (0L, 0L);
        foreach (var deal in _deals.Where(d => d.Closed <= day)) (won, lost) = deal.Won ? (won + 1, lost) : (won, lost + 1);
        return (won * OneIn, lost * OneIn);
    }

    /// <summary>The deals of some owners; all of them where nobody is named.</summary>
    public DealHistory Of(IReadOnlySet<long>? owners) => owners is null ? this : new(_deals.Where(d => owners.Contains(d.Owner)), OneIn);
}
