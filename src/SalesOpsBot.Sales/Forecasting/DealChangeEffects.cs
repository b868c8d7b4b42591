using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Deals.Editing;

namespace SalesOpsBot.Sales.Forecasting;

/// <summary>What changes of deals do to the stage-weighted forecast and to the attainment of the quarters that they touch.</summary>
public sealed class DealChangeEffects(IRecordStore records, IStageStore stages, ForecastService forecasts, SalesOptions options) : IChangeEffects
{
    private static readonly string[] Counted = ["value", "close_date", "stage", "category", "owner"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChangeEffect>> OfAsync(Viewer viewer, IReadOnlyList<RecordChange> changed, CancellationToken cancellationToken)
    {
        var touched = changed.Where(c => c.Kind == RecordKind.Deal && c.Operation != ChangeOperation.Delete && c.Fields.Any(f => Counted.Contains(f.Field))).ToList();
        if (touched.Count == 0) return [];
        var known = (await stages.StagesAsync(cancellationToken)).ToDictionary(s => s.Name);
        var (before, after) = (new List<Counts>(), new List<Counts>());
        foreach (var change in touched)
        {
            var now = await NowAsync(viewer, change, cancellationToken);
            before.Add(Count(now, known));
            after.Add(Count(Then(now, change), known));
        }

        var owners = before.Concat(after).Select(c => c.Owner).OfType<string>().Distinct().ToList();
        var whose = owners is [var only] ? $"rep:{only}" : null;
        var quarters = before.Concat(after).Select(c => c.Day).OfType<DateOnly>().Select(day => options.Calendar.QuarterOf(day)).Distinct().OrderBy(q => q.Start).Take(3);
        var effects = new List<ChangeEffect>();
        foreach (var quarter in quarters)
        {
            var report = await forecasts.ForecastAsync(viewer, quarter.ToString(), whose, null, cancellationToken);
            effects.AddRange(report.Match(found => Of(found, quarter, Sum(before, quarter), Sum(after, quarter), owners), _ => []));
        }

        return effects;
    }

    private static IEnumerable<ChangeEffect> Of(ForecastReport report, Period quarter, (decimal Won, decimal Weighted) before, (decimal Won, decimal Weighted) after, List<string> owners)
    {
        var name = owners is [var only] ? $"{only}'s" : $"{report.ScopeLabel}:";
        var (won, expected) = (report.Forecast.Won.Amount, report.Forecast.Expected.Amount);
        var then = expected + after.Won + after.Weighted - before.Won - before.Weighted;
        if (then != expected) yield return new(Say($"{name} forecast, {quarter.ToWords()}"), expected, then, report.Forecast.Expected.Currency.Code);
        if (report.Forecast.Quota is { MinorUnits: > 0 } quota && after.Won != before.Won)
            yield return new(Say($"{name} attainment, {quarter.ToWords()}"), won / quota.Amount, (won + after.Won - before.Won) / quota.Amount, null);
    }

    private async Task<IReadOnlyDictionary<string, string?>> NowAsync(Viewer viewer, RecordChange change, CancellationToken cancellationToken) => change.Operation == ChangeOperation.Create
        ? new Dictionary<string, string?>()
        : await AccessPolicy.Everything(viewer).Match(scope => records.ReadAsync(scope, RecordKind.Deal, change.Record, cancellationToken), _ => Task.FromResult<IReadOnlyDictionary<string, string?>?>(null))
            ?? new Dictionary<string, string?>();

    private static Dictionary<string, string?> Then(IReadOnlyDictionary<string, string?> now, RecordChange change)
    {
        var then = new Dictionary<string, string?>(now);
        foreach (var field in change.Fields) then[field.Field] = field.After;
        return then;
    }

    private Counts Count(IReadOnlyDictionary<string, string?> deal, Dictionary<string, Stage> known)
    {
        var stage = FieldText.Key(deal.GetValueOrDefault("stage")) is { } name ? known.GetValueOrDefault(name) : null;
        var value = FieldText.Money(deal.GetValueOrDefault("value")) is { } money ? options.InCompanyCurrency(money)?.Amount ?? 0 : 0;
        var isLeftOut = stage is null || stage.Status == DealStatus.Lost || (stage.Status == DealStatus.Open && CategoryWords.TryRead(deal.GetValueOrDefault("category")) == ForecastCategory.Omitted);
        return new(FieldText.Name(deal.GetValueOrDefault("owner")), FieldText.Day(deal.GetValueOrDefault("close_date")), isLeftOut ? 0 : value, stage);
    }

    private static (decimal Won, decimal Weighted) Sum(List<Counts> deals, Period quarter)
    {
        var counted = deals.Where(d => d.Day is { } day && quarter.Days.Contains(day)).ToList();
        return (counted.Where(d => d.Stage?.Status == DealStatus.Won).Sum(d => d.Value),
            counted.Where(d => d.Stage?.Status == DealStatus.Open).Sum(d => d.Value * (decimal)d.Stage!.Probability));
    }

    private sealed record Counts(string? Owner, DateOnly? Day, decimal Value, Stage? Stage);
}
