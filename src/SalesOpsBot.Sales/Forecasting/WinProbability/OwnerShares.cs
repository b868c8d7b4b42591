using SalesOpsBot.Sales.Forecasting.History;

namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>Who won how much of what the company won in the last year.</summary>
internal sealed class OwnerShares
{
    private const int Days = 365;

    /// <summary>To how many wins it is worth that owners win equally many.</summary>
    private const double EqualMany = 20;

    /// <summary>To how many wins it is worth that wins are equally large.</summary>
    private const double EqualSize = 30;

    private readonly Dictionary<long, (double Count, double Value)> _byOwner = [];
    private readonly double _count;
    private readonly double _value;

    public OwnerShares(DealHistory history, int day)
    {
        foreach (var deal in history.Deals)
        {
            if (!deal.WonIn(day - Days + 1, day)) continue;
            var (count, value) = _byOwner.GetValueOrDefault(deal.Owner);
            _byOwner[deal.Owner] = (count + 1, value + deal.Value);
            _count++;
            _value += deal.Value;
        }
    }

    public NewBusiness Of(IReadOnlySet<long> owners, NewBusiness company)
    {
        if (_count == 0) return company with { Count = 0 };
        var (count, value, winners) = (0d, 0d, 0);
        foreach (var owner in owners)
        {
            if (!_byOwner.TryGetValue(owner, out var won)) continue;
            (count, value, winners) = (count + won.Count, value + won.Value, winners + 1);
        }

        var share = (count + (EqualMany * winners / _byOwner.Count)) / (_count + EqualMany);
        var size = (value + (EqualSize * _value / _count)) / (count + EqualSize) / Math.Max(1, _value / _count);
        return new(company.Count * share, company.MeanValue * size, company.MeanSquare * size * size);
    }
}
