using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Kpis;
using SalesOpsBot.Assistant.Notices.Alerts;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>The sections of a week's report, of those whom the person leads; those that would be empty are left out.</summary>
internal sealed class WeeklyReportSections(ForecastService forecasts, PipelineChangeService changes, KpiService kpis, AnalysisService analysis, DealRiskService risks)
{
    private const int MostKpis = 4;
    private const int MostMovements = 3;

    /// <summary>The sections as of now.</summary>
    public async Task<IReadOnlyList<DigestCardSection>> OfAsync(Viewer viewer, Formats formats, CancellationToken cancellationToken)
    {
        DigestCardSection?[] all =
        [
            await ForecastAsync(viewer, formats, cancellationToken),
            await KpisAsync(viewer, formats, cancellationToken),
            await RepsAsync(viewer, formats, cancellationToken),
            await RisksAsync(viewer, formats, cancellationToken),
        ];
        return [.. all.OfType<DigestCardSection>()];
    }

    private async Task<DigestCardSection?> ForecastAsync(Viewer viewer, Formats formats, CancellationToken cancellationToken)
    {
        if (await forecasts.ForecastAsync(viewer, null, null, null, cancellationToken) is not Outcome<ForecastReport>.Found { Value: { Forecast: var forecast } report }) return null;
        if (forecast is { WonCount: 0, OpenCount: 0 }) return null;
        List<string> lines =
        [
            forecast.Quota is { } quota ? Say($"{formats.Money(forecast.Won)} won, {formats.Percent(forecast.Attainment ?? 0)} of {formats.Money(quota)}") : Say($"{formats.Money(forecast.Won)} won"),
            Say($"{formats.Money(forecast.CommitForecast)} commit, {formats.Money(forecast.Expected)} expected"),
        ];
        if (await changes.ChangesAsync(viewer, null, null, null, cancellationToken) is Outcome<PipelineChangesReport>.Found { Value: var moved })
            lines.AddRange(moved.Movements.OrderByDescending(m => Math.Abs(m.Value.MinorUnits)).Take(MostMovements).Select(m => MovementLine.Of(m, formats)));
        return new(Say($"Forecast {formats.Period(report.Period)}"), lines, "Accent");
    }

    private async Task<DigestCardSection?> KpisAsync(Viewer viewer, Formats formats, CancellationToken cancellationToken)
    {
        if (await kpis.KpisAsync(viewer, null, null, null, cancellationToken) is not Outcome<KpiReport>.Found { Value: var report }) return null;
        var currency = new Currency(report.Currency);
        var lines = report.Kpis.Where(k => k.Value is not null && k.Rows > 0).Take(MostKpis).Select(k => KpisCardFigure.From(k, currency, formats))
            .Select(k => k.Change.Length == 0 ? $"{k.Title}: {k.Value}" : $"{k.Title}: {k.Value}, {k.Change}").ToList();
        return lines.Count == 0 ? null : new(Say("The team's figures"), lines);
    }

    private async Task<DigestCardSection?> RepsAsync(Viewer viewer, Formats formats, CancellationToken cancellationToken)
    {
        if (await analysis.QuadrantsAsync(viewer, null, null, cancellationToken) is not Outcome<RepQuadrantReport>.Found { Value.Reps: { Count: > 0 } reps }) return null;
        var falling = reps.Where(r => r.Kind == RepKind.FallingStar).ToList();
        var kinds = reps.GroupBy(r => r.Kind).Select(g => $"{Word(g.Key)} {formats.Number(g.Count())}");
        return new(Say("Kinds of rep"), [string.Join(", ", kinds), .. falling.Take(MostMovements).Select(r => Say($"{r.Rep} falls: {formats.Money(r.Won)}, before {formats.Money(r.Previous)}"))], falling.Count > 0 ? "Attention" : "Default");
    }

    private async Task<DigestCardSection?> RisksAsync(Viewer viewer, Formats formats, CancellationToken cancellationToken) =>
        await risks.AtRiskAsync(viewer, null, null, null, cancellationToken) is Outcome<DealRiskReport>.Found { Value: { Count: > 0 } report }
            ? DigestCardSection.Of(Say($"At risk, {formats.Money(report.Value)}"), report.Count, [.. report.Deals.Select(d => $"{DealFacts.Line(d, formats)}{(d.Owner is { } owner ? $" · {owner}" : "")}")], "Warning")
            : null;

    private static string Word(RepKind kind) => kind switch
    {
        RepKind.RisingStar => Say("rising stars"),
        RepKind.FallingStar => Say("falling stars"),
        RepKind.ImprovingLaggard => Say("improving"),
        RepKind.DeterioratingLaggard => Say("deteriorating"),
    };
}
