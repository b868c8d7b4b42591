using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting.Comparison;

namespace SalesOpsBot.Assistant.Forecasting;

/// <summary>The data of <c>cards/forecast-comparison.json</c>.</summary>
internal sealed record ForecastComparisonCard : IFramedCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>The blend, or why there is none.</summary>
    public required string Headline { get; init; }

    /// <summary>Which of them was right most often, a sentence.</summary>
    public required string Verdict { get; init; }

    /// <summary>The methods, the smallest error first; those without a figure last.</summary>
    public required IReadOnlyList<ForecastComparisonRow> Rows { get; init; }

    /// <summary>Shows the forecast of the same period.</summary>
    public required CardAction Forecast { get; init; }

    public static ForecastComparisonCard From(ForecastComparison comparison, Formats formats)
    {
        var arguments = new JsonObject { ["period"] = comparison.Period.ToString(), ["scope"] = comparison.Scope };
        var all = comparison.Methods.OrderBy(m => m.Forecast.Value is null).ThenBy(m => m.Record.Wape ?? decimal.MaxValue).Append(comparison.Blend).ToList();
        var largest = all.Select(m => m.Forecast.High ?? m.Forecast.Value).OfType<Money>().Append(comparison.Won).MaxBy(m => m.MinorUnits);
        return new()
        {
            Frame = CardFrame.Of(comparison, "Forecasts compared", formats.Period(comparison.Period), "compare_forecasts", arguments, formats),
            Headline = comparison.Blend.Forecast.Value is { } blend ? Say($"{formats.Money(blend)} is the blend of all, by track record.") : comparison.Blend.Forecast.Missing!,
            Verdict = Of(comparison, formats),
            Rows = [.. all.Select(m => ForecastComparisonRow.From(m, largest, m.Forecast.Method == comparison.Best, formats))],
            Forecast = new("get_forecast", arguments.DeepClone().AsObject(), null),
        };
    }

    private static string Of(ForecastComparison comparison, Formats formats)
    {
        if (comparison.Best is not { } best) return Say("There is too little history to say which of them is right.");
        var tried = comparison.TriedOn.Count == 1 ? formats.Period(comparison.TriedOn[0]) : Say($"{formats.Period(comparison.TriedOn[^1])} to {formats.Period(comparison.TriedOn[0])}");
        return Say($"{MethodWords.Title(best)} was nearest in the past. Tried on {tried}. {formats.Money(comparison.Won)} is won so far.");
    }
}
