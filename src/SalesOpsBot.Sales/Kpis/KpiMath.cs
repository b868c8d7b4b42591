namespace SalesOpsBot.Sales.Kpis;

/// <summary>Ratios that say nothing where there is nothing to divide by.</summary>
internal static class KpiMath
{
    public static decimal? Share(long part, long whole) => Ratio(part, whole, 6);

    public static decimal? Ratio(decimal part, decimal whole, int digits) => whole == 0 ? null : Round(part / whole, digits);

    public static decimal Round(decimal value, int digits) => decimal.Round(value, digits, MidpointRounding.AwayFromZero);
}
