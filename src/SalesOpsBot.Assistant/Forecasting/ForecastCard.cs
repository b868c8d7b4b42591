using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting;

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
            new("Won", "good", new(forecast.WonCount, forecast.Won), whole, formats),
            new("Commit", "accent", forecast.Commit, whole, formats),
            new("Best case", "warning", forecast.BestCase, whole, formats),
            new("Pipeline", "emphasis", forecast.Pipeline, whole, formats),
        ];
        return new()
        {
            Frame = CardFrame.Of(report, "Forecast", formats.Period(report.Period), "get_forecast", Arguments("period", report), formats),
            Expected = formats.Money(forecast.Expected),
            Verdict = ForecastCardQuota.Verdict(forecast, formats),
            Parts = parts,
            Rest = Math.Max(0, Bar.Full - parts.Sum(p => p.Width)),
            Quota = forecast.Quota is { } quota ? ForecastCardQuota.From(forecast, quota, whole, formats) : null,
            Weighted = formats.Money(forecast.Weighted),
            Warning = report.Overdue == 0 ? null : $"{formats.Count(report.Overdue, "open deal", "open deals")} counted here should have closed already.",
            Deals = new("list_deals", Arguments("closing", report), null),
            Pipeline = new("get_pipeline", Arguments("period", report), null),
        };
    }

    private static JsonObject Arguments(string period, ForecastReport report) => new() { [period] = report.Period.ToString(), ["scope"] = report.Scope };

    private static Money Largest(Money left, Money right) => left.MinorUnits >= right.MinorUnits ? left : right;
}
