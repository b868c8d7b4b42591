using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting;
using SalesOpsBot.Sales.Forecasting.Adjustments;
using SalesOpsBot.Sales.Forecasting.Methods;

namespace SalesOpsBot.Assistant.Forecasting;

/// <summary>The data of <c>cards/forecast.json</c>.</summary>
internal sealed record ForecastCard : IFramedCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>Won and the weighted value of what is open.</summary>
    public required string Expected { get; init; }

    /// <summary>What is expected against the quota, a sentence.</summary>
    public required string Verdict { get; init; }

    /// <summary>The parts of the bar, from sure to unsure.</summary>
    public required IReadOnlyList<ForecastCardPart> Parts { get; init; }

    /// <summary>Width of the bar that stays empty.</summary>
    public required int Rest { get; init; }

    public ForecastCardQuota? Quota { get; init; }

    public required string Weighted { get; init; }

    /// <summary>What the company's own past says, with its range, or why it says nothing.</summary>
    public required string Calibrated { get; init; }

    /// <summary>What a manager says instead, for those who may know of it.</summary>
    public string? Adjustment { get; init; }

    /// <summary>What needs a look; nothing where all is well.</summary>
    public string? Warning { get; init; }

    /// <summary>Shows the deals behind it.</summary>
    public required CardAction Deals { get; init; }

    /// <summary>Shows the same open deals by stage.</summary>
    public required CardAction Pipeline { get; init; }

    public static ForecastCard From(ForecastReport report, Formats formats)
    {
        var forecast = report.Forecast;
        var whole = Largest(forecast.Won + forecast.OpenPipeline, forecast.Quota ?? forecast.Won);
        IReadOnlyList<ForecastCardPart> parts =
        [
            new(Say("Won"), "good", new(forecast.WonCount, forecast.Won), whole, formats),
            new(Say("Commit"), "accent", forecast.Commit, whole, formats),
            new(Say("Best case"), "warning", forecast.BestCase, whole, formats),
            new(Say("Pipeline"), "emphasis", forecast.Pipeline, whole, formats),
        ];
        return new()
        {
            Frame = CardFrame.Of(report, "Forecast", formats.Period(report.Period), "get_forecast", Asked(report), formats),
            Expected = formats.Money(report.Method == ForecastMethods.StageWeighted ? forecast.Expected : report.Chosen.Value!.Value),
            Verdict = report.Method == ForecastMethods.StageWeighted ? ForecastCardQuota.Verdict(forecast, formats) : Say($"expected, {Lower(MethodWords.Title(report.Method))}."),
            Parts = parts,
            Rest = Math.Max(0, Bar.Full - parts.Sum(p => p.Width)),
            Quota = forecast.Quota is { } quota ? ForecastCardQuota.From(forecast, quota, whole, formats) : null,
            Weighted = formats.Money(forecast.Weighted),
            Calibrated = Say($"Calibrated: {MethodWords.Figure(report.Calibrated, formats)}."),
            Adjustment = report.Adjustment is { } said ? Adjusted(said, formats) : null,
            Warning = report.Overdue == 0 ? null : Say($"{formats.Count(report.Overdue, "open deal", "open deals")} counted here should have closed already."),
            Deals = new("list_deals", Arguments("closing", report), null),
            Pipeline = new("get_pipeline", Arguments("period", report), null),
        };
    }

    private static string Adjusted(AdjustedForecast said, Formats formats) =>
        Say($"{said.Author} says {formats.Money(said.Amount)} ({formats.Instant(said.At)}){(string.IsNullOrWhiteSpace(said.Note) ? "." : $": {said.Note}")}");

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>The arguments that give this very answer again, its method included.</summary>
    private static JsonObject Asked(ForecastReport report)
    {
        var arguments = Arguments("period", report);
        if (report.Method != ForecastMethods.StageWeighted) arguments["method"] = report.Method;
        return arguments;
    }

    private static JsonObject Arguments(string period, ForecastReport report) => new() { [period] = report.Period.ToString(), ["scope"] = report.Scope };

    private static Money Largest(Money left, Money right) => left.MinorUnits >= right.MinorUnits ? left : right;
}
