using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Coaching;
using SalesOpsBot.Sales.Forecasting.Changes;

namespace SalesOpsBot.Assistant.Coaching;

/// <summary>The data of <c>cards/forecast-call.json</c>.</summary>
internal sealed record ForecastCallCard : IFramedCard
{
    private const int MostCalls = 12;
    private const int MostNames = 8;
    private const int MostMoves = 2;

    public required CardFrame Frame { get; init; }

    /// <summary>Who has called and how it adds up.</summary>
    public required string Summary { get; init; }

    /// <summary>The calls that were made.</summary>
    public required IReadOnlyList<Fact> Calls { get; init; }

    /// <summary>Where the pipeline was and is.</summary>
    public required string Moved { get; init; }

    public required IReadOnlyList<Fact> Movements { get; init; }

    /// <summary>What is missing before the call; empty where nothing is.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    public required CardAction Forecast { get; init; }

    public required CardAction Risks { get; init; }

    public static ForecastCallCard From(ForecastCallReport report, Formats formats)
    {
        var arguments = new JsonObject { ["period"] = report.Period.ToString(), ["scope"] = report.Scope };
        var made = report.Calls.Where(c => c.Commit is not null).ToList();
        return new()
        {
            Frame = CardFrame.Of(report, "Forecast call", formats.Period(report.Period), "prepare_forecast_call", arguments, formats),
            Summary = made.Count == 0
                ? Say($"No calls yet from {formats.Count(report.Calls.Count, "rep", "reps")}.")
                : Say($"{formats.Number(made.Count)} of {formats.Count(report.Calls.Count, "rep has", "reps have")} called{Total(made, formats)}{Changed(made, formats)}."),
            Calls = [.. made.Take(MostCalls).Select(c => new Fact(c.Person, Call(c, formats)))],
            Moved = Say($"Since {formats.Date(report.Since)} the pipeline went from {formats.Money(report.Opening)} to {formats.Money(report.Closing)}."),
            Movements = [.. report.Movements.Select(m => new Fact(PipelineChangeService.Name(m.Kind), $"{formats.Signed(m.Value)} · {formats.Count(m.Count, "deal", "deals")} · {string.Join(", ", m.Deals.Take(MostMoves).Select(d => d.Name))}"))],
            Missing = [.. Lacks(report, formats)],
            Forecast = new("get_forecast", arguments.DeepClone().AsObject(), null),
            Risks = new("list_deals_at_risk", arguments.DeepClone().AsObject(), null),
        };
    }

    private static string Changed(List<ForecastCallLine> made, Formats formats) => made.Count(c => c.IsChanged) is var changed and > 0 ? Say($", {formats.Number(changed)} changed") : "";

    private static string Total(List<ForecastCallLine> made, Formats formats)
    {
        var sum = new Money(made.Sum(c => c.Commit!.Value.MinorUnits), made[0].Commit!.Value.Currency);
        return Say($", together {formats.Money(sum)}");
    }

    private static string Call(ForecastCallLine call, Formats formats) =>
        formats.Money(call.Commit!.Value)
        + (call.IsChanged ? Say($", before {formats.Money(call.Previous!.Value)}") : "")
        + Say($" · won {formats.Money(call.Won)}")
        + (call.SubmittedAt is { } at ? $" · {formats.Instant(at)}" : "")
        + (call.Note is { } note ? $" · “{note}”" : "");

    private static IEnumerable<string> Lacks(ForecastCallReport report, Formats formats)
    {
        var silent = report.Calls.Where(c => c.Commit is null).Select(c => c.Person).ToList();
        if (silent.Count > 0) yield return Say($"No call from {string.Join(", ", silent.Take(MostNames))}{(silent.Count > MostNames ? Say($" and {formats.Number(silent.Count - MostNames)} more") : "")}.");
        foreach (var call in report.Calls.Where(c => c.IsBelowWon).Take(MostNames)) yield return Say($"{call.Person} commits {formats.Money(call.Commit!.Value)} but has won {formats.Money(call.Won)} already.");
        if (report.AtRisk > 0) yield return Say($"{formats.Count(report.AtRisk, "deal", "deals")} of the period at risk, {formats.Money(report.AtRiskValue)}: {string.Join(", ", report.RiskyDeals.Select(d => d.Name))}.");
    }
}
