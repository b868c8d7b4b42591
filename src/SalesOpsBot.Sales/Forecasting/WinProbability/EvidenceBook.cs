namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>For each owner, team, product or stage: how many of its deals were won, and how many would have been had they been as any others of their age.</summary>
/// <typeparam name="TKey">What they are told apart by.</typeparam>
internal sealed class EvidenceBook<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, (double Won, double Expected)> _lines = [];

    /// <summary>Every line: wins, and wins that were to be expected.</summary>
    public IReadOnlyCollection<(double Won, double Expected)> Lines => _lines.Values;

    /// <summary>Adds a deal.</summary>
    public void Add(TKey key, double expected, bool won)
    {
        var (before, until) = _lines.GetValueOrDefault(key);
        _lines[key] = (before + (won ? 1 : 0), until + expected);
    }

    /// <summary>Wins that were to be expected of it.</summary>
    public double Expected(TKey key) => _lines.GetValueOrDefault(key).Expected;

    /// <summary>How much better than others it does: 1 is alike. Thin evidence stays near what is thought beforehand.</summary>
    /// <param name="key">Of what.</param>
    /// <param name="beforehand">What is thought without evidence.</param>
    /// <param name="weight">To how many expected wins that thought is worth.</param>
    public double Factor(TKey key, double beforehand, double weight)
    {
        var (won, expected) = _lines.GetValueOrDefault(key);
        return (won + (weight * beforehand)) / (expected + weight);
    }
}
