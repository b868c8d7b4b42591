namespace SalesOpsBot.Sales.Forecasting.History;

/// <summary>What was won on each day, to sum over any stretch of days. Amounts are minor units of the company's currency.</summary>
public sealed class WonByDay
{
    private readonly int[] _days;
    private readonly long[] _until;

    /// <param name="wins">The value won by day number; the same day may come more than once.</param>
    public WonByDay(IEnumerable<(int Day, long Value)> wins)
    {
        var byDay = wins.GroupBy(w => w.Day).OrderBy(g => g.Key).Select(g => (Day: g.Key, Value: g.Sum(w => w.Value))).ToList();
        _days = [.. byDay.Select(w => w.Day)];
        _until = new long[byDay.Count + 1];
        for (var i = 0; i < byDay.Count; i++) _until[i + 1] = _until[i] + byDay[i].Value;
    }

    /// <summary>The first day with a win; nothing without any.</summary>
    public int? First => _days.Length == 0 ? null : _days[0];

    /// <summary>The wins of a history.</summary>
    public static WonByDay Of(DealHistory history)
    {
        var wins = new List<(int, long)>();
        foreach (var deal in history.Deals)
        {
            if (deal.Won) wins.Add((deal.Closed, deal.Value * history.OneIn));
        }

        return new(wins);
    }

    /// <summary>What was won from one day to another, both included; nothing where the last lies before the first.</summary>
    public long Between(int first, int last) => last < first ? 0 : _until[IndexAfter(last)] - _until[IndexAfter(first - 1)];

    private int IndexAfter(int day)
    {
        var found = Array.BinarySearch(_days, day);
        return found >= 0 ? found + 1 : ~found;
    }
}
