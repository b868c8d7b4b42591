using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Assistant.Deals;

/// <summary>The data of <c>cards/pipeline.json</c>.</summary>
internal sealed record PipelineCard : IFramedCard
{
    public required CardFrame Frame { get; init; }

    public required string Value { get; init; }

    public required string Deals { get; init; }

    public required string Weighted { get; init; }

    /// <summary>What needs a look; nothing where all is well.</summary>
    public string? Warning { get; init; }

    public required IReadOnlyList<PipelineCardStage> Stages { get; init; }

    /// <summary>Shows all the deals.</summary>
    public required CardAction List { get; init; }

    /// <summary>Shows the forecast of the same period.</summary>
    public required CardAction Forecast { get; init; }

    public static PipelineCard From(PipelineReport report, Formats formats) => new()
    {
        Frame = CardFrame.Of(report, "Pipeline", About(report, formats), "get_pipeline", Arguments("period", report), formats),
        Value = formats.Money(report.Value),
        Deals = formats.Count(report.Count, "open deal", "open deals"),
        Weighted = formats.Money(report.Weighted),
        Warning = Sentence(
            report.Overdue == 0 ? null : Say($"{formats.Count(report.Overdue, "deal", "deals")} should have closed already."),
            report.AtListPrice == 0 ? null : Say($"Valued at list price: {formats.Count(report.AtListPrice, "deal", "deals")}.")),
        Stages = [.. report.Stages.Select(stage => PipelineCardStage.From(stage, Widest(report), Arguments("closing", report), formats))],
        List = new("list_deals", Arguments("closing", report), null),
        Forecast = new("get_forecast", Arguments("period", report), null),
    };

    private static string About(PipelineReport report, Formats formats) => report.Period is { } period ? Say($"Closing {formats.Period(period)}") : Say("All open deals");

    private static Money Widest(PipelineReport report) => report.Stages.Select(stage => stage.Value).MaxBy(value => value.MinorUnits);

    private static JsonObject Arguments(string period, PipelineReport report)
    {
        var arguments = new JsonObject { ["scope"] = report.Scope };
        if (report.Period is { } when) arguments[period] = when.ToString();
        return arguments;
    }

    private static string? Sentence(params string?[] parts) => parts.All(part => part is null) ? null : string.Join(' ', parts.Where(part => part is not null));
}
