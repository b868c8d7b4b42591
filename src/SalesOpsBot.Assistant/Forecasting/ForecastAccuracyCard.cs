using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Forecasting.Accuracy;

namespace SalesOpsBot.Assistant.Forecasting;

/// <summary>The data of <c>cards/forecast-accuracy.json</c>.</summary>
internal sealed record ForecastAccuracyCard : IFramedCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>The accuracy of the best method.</summary>
    public required string Headline { get; init; }

    /// <summary>What the figure means, a sentence.</summary>
    public required string Verdict { get; init; }

    /// <summary>The methods, the smallest error first.</summary>
    public required IReadOnlyList<Fact> Methods { get; init; }

    /// <summary>What the best of them said of each period, and what came.</summary>
    public required IReadOnlyList<ForecastAccuracyRow> Rows { get; init; }

    /// <summary>Shows the methods side by side.</summary>
    public required CardAction Compare { get; init; }

    public static ForecastAccuracyCard From(ForecastAccuracy accuracy, Formats formats)
    {
        var best = accuracy.Methods[0];
        var arguments = new JsonObject { ["period"] = accuracy.Period.ToString(), ["scope"] = accuracy.Scope };
        var largest = accuracy.Forecasts.SelectMany(f => new[] { f.Forecast, f.Won }).MaxBy(m => m.MinorUnits);
        return new()
        {
            Frame = CardFrame.Of(accuracy, "Forecast accuracy", formats.Period(accuracy.Period), "get_forecast_accuracy", arguments, formats),
            Headline = formats.Percent(decimal.Round(best.Record.Accuracy ?? 0, 3)),
            Verdict = Say($"accurate: {MethodWords.Title(best.Method)} was {MethodWords.Record(best.Record, formats)}.{Within(best, formats)}"),
            Methods = [.. accuracy.Methods.Select(m => new Fact(MethodWords.Title(m.Method), Formats.Capital(MethodWords.Record(m.Record, formats))))],
            Rows = [.. accuracy.Forecasts.Select(f => ForecastAccuracyRow.From(f, largest, formats))],
            Compare = new("compare_forecasts", new() { ["scope"] = accuracy.Scope }, null),
        };
    }

    private static string Within(MethodAccuracy method, Formats formats) =>
        method.Record.WithinRange is { } share ? Say($" {formats.Percent(decimal.Round(share, 3))} of the outcomes lay in the range that it gave; 80% is meant.") : "";
}
