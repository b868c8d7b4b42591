using SalesOpsBot.Sales.Forecasting.History;

namespace SalesOpsBot.Sales.Forecasting.TrackRecords;

/// <summary>What a won deal brings by its product, as known on a day; the company's mean where the product has none yet.</summary>
internal sealed class UsualValues
{
    private readonly Dictionary<int, (long Count, long Value)> _byProduct = [];
    private readonly (long Count, long Value) _all;

    public UsualValues(DealHistory history, int day)
    {
        foreach (var deal in history.Deals)
        {
            if (!deal.WonIn(int.MinValue, day)) continue;
            var (count, value) = _byProduct.GetValueOrDefault(deal.Product);
            _byProduct[deal.Product] = (count + 1, value + deal.Value);
            _all = (_all.Count + 1, _all.Value + deal.Value);
        }
    }

    /// <summary>In minor units; zero where nothing was won yet.</summary>
    public long Of(int product)
    {
        var (count, value) = _byProduct.GetValueOrDefault(product, _all);
        return count == 0 ? 0 : value / count;
    }
}
