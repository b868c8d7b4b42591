namespace SalesOpsBot.Sales.Kpis;

/// <summary>Works out key figures. Pure. The definitions are those of the sales guides and of the industry; see each line.</summary>
public static class KpiCalculator
{
    /// <summary>All key figures that the facts allow, and those that they do not with what is missing.</summary>
    /// <param name="now">The facts of the period.</param>
    /// <param name="before">The facts of the period compared with.</param>
    /// <param name="lastYear">The facts of a year earlier; nothing where <paramref name="before"/> are those.</param>
    /// <param name="open">The open deals as they stand.</param>
    /// <param name="currency">The company's currency.</param>
    public static IReadOnlyList<Kpi> Calculate(KpiFacts now, KpiFacts before, KpiFacts? lastYear, OpenPipeline open, Currency currency)
    {
        var (previous, yearly) = (ByName(before, currency), ByName(lastYear, currency));
        var ofPeriod = OfPeriod(now, currency).Select(k => k with { Previous = previous.GetValueOrDefault(k.Name), LastYear = yearly.GetValueOrDefault(k.Name) }).ToList();
        return [.. ofPeriod, .. PipelineKpis.Of(now, open, ofPeriod, currency)];
    }

    /// <summary>Revenue a day: opportunities × average deal value × win rate ÷ cycle length in days, to the cent.</summary>
    public static decimal SalesVelocity(long opportunities, decimal averageDeal, decimal winRate, decimal cycleDays) => KpiMath.Round(opportunities * averageDeal * winRate / cycleDays, 2);

    private static Dictionary<string, decimal?> ByName(KpiFacts? facts, Currency currency) => facts is { HasAny: true } ? OfPeriod(facts, currency).ToDictionary(k => k.Name, k => k.Value) : [];

    private static IEnumerable<Kpi> OfPeriod(KpiFacts facts, Currency currency) =>
        [.. ResultKpis.Of(facts, currency), .. EfficiencyKpis.Of(facts, currency), .. LeadKpis.Of(facts), .. CustomerKpis.Of(facts, currency)];
}
