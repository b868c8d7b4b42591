using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Assistant.Deals;

/// <summary>A stage on the pipeline's card.</summary>
/// <param name="Name">The stage.</param>
/// <param name="Value">The value of its deals.</param>
/// <param name="Details">How many they are, how likely and how old.</param>
/// <param name="Width">How wide its bar is.</param>
/// <param name="Rest">What stays empty beside the bar.</param>
/// <param name="List">Shows its deals.</param>
internal sealed record PipelineCardStage(string Name, string Value, string Details, int Width, int Rest, CardAction List)
{
    public static PipelineCardStage From(StageTotal stage, Money widest, JsonObject arguments, Formats formats)
    {
        var width = Bar.Width(stage.Value, widest);
        var age = stage.AverageAgeDays is { } days ? Say($" · {formats.Count((long)decimal.Round(days, 0), "day", "days")} old on average") : "";
        arguments["stage"] = stage.Stage;
        return new(
            stage.Stage,
            formats.Money(stage.Value),
            Say($"{formats.Count(stage.Count, "deal", "deals")} · {formats.Percent(stage.Probability)} likely{age}"),
            width,
            Bar.Full - width,
            new("list_deals", arguments, null));
    }
}
