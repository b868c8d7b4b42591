using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Says of sums of deals what went into them and what did not.</summary>
public static class DealRows
{
    /// <summary>The sums that count in totals: all but what the reps left out.</summary>
    public static IReadOnlyList<DealTotals> Counted(IReadOnlyList<DealTotals> totals) => [.. totals.Where(t => t.Category != ForecastCategory.Omitted)];

    /// <summary>The reasons for which open deals add nothing to a value.</summary>
    public static IEnumerable<LeftOut> Without(IReadOnlyList<DealTotals> totals) => Some(
        (totals.Sum(t => t.WithoutValue), Say("open deals without a value: counted, but worth nothing here")),
        (totals.Sum(t => t.WithoutRate), Say("open deals in a currency without an exchange rate: counted, but worth nothing here")));

    /// <summary>The lines that are about at least one row.</summary>
    public static IEnumerable<LeftOut> Some(params IEnumerable<(long Rows, string Reason)> lines) =>
        lines.Where(l => l.Rows > 0).Select(l => new LeftOut(l.Rows, l.Reason));
}
