namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>Response times measured one way.</summary>
/// <param name="MedianMinutes">The median; nothing where fewer than half were answered.</param>
/// <param name="Within">How many were answered within the target.</param>
/// <param name="Decided">How many were answered, or can no longer be in time.</param>
public sealed record ResponseTimes(decimal? MedianMinutes, long Within, long Decided)
{
    /// <summary>The share within the target; nothing where nothing is decided.</summary>
    public decimal? Share => Decided == 0 ? null : decimal.Round((decimal)Within / Decided, 6, MidpointRounding.AwayFromZero);

    /// <summary>Sums up waits.</summary>
    public static ResponseTimes Of(IReadOnlyList<Wait> waits, TimeSpan target)
    {
        var (within, decided) = WaitCalculator.Within(waits, target);
        return new(WaitCalculator.Median(waits) is { } median ? decimal.Round((decimal)median.TotalMinutes, 1, MidpointRounding.AwayFromZero) : null, within, decided);
    }
}
