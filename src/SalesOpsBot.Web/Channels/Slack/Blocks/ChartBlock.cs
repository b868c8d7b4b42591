using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>Charts of Slack's own for answers that are one series: where a line of squares would only hint at the figures, and where they fit whole.</summary>
internal static class ChartBlock
{
    /// <summary>The type of the block.</summary>
    public const string Type = "data_visualization";

    private const int Points = 20;
    private const int LabelText = 20;
    private const int TitleText = 50;

    /// <summary>The chart of a tool's result, or nothing where it has none.</summary>
    public static JsonObject? Of(ToolRun run) => run.Result is not JsonObject result || result.ContainsKey("error") ? null : run.Name switch
    {
        "get_pipeline" => Chart("bar", Say("Open pipeline by stage"), result["value"]?["currency"]?.ToString(), [.. result.List("stages").Select(s => (s.Text("stage") ?? "", Number(s["value"]?["amount"])))]),
        "analyse_deals" => Chart(result.Is("by", "month") ? "line" : "bar", result.Text("metricTitle") ?? "", result.Text("currency"), [.. result.List("rows").Select(r => (r.Text("label") ?? "", Number(r["value"])))]),
        _ => null,
    };

    private static JsonObject? Chart(string type, string title, string? series, IReadOnlyList<(string Label, double? Value)> points)
    {
        var labels = points.Select(p => SlackText.Fit(p.Label, LabelText)).ToList();
        var isWhole = points.Count is >= 2 and <= Points && points.All(p => p.Value is { } value && double.IsFinite(value)) && labels.TrueForAll(l => l.Length > 0) && labels.Distinct().Count() == labels.Count;
        if (!isWhole || title.Length == 0) return null;
        return new()
        {
            ["type"] = Type,
            ["title"] = SlackText.Fit(title, TitleText),
            ["chart"] = new JsonObject
            {
                ["type"] = type,
                ["series"] = new JsonArray(new JsonObject
                {
                    ["name"] = SlackText.Fit(series ?? title, LabelText),
                    ["data"] = new JsonArray([.. points.Select((p, i) => new JsonObject { ["label"] = labels[i], ["value"] = p.Value })]),
                }),
                ["axis_config"] = new JsonObject { ["categories"] = new JsonArray([.. labels.Select(l => (JsonNode)l)]) },
            },
        };
    }

    private static double? Number(JsonNode? node) => node is JsonValue value && double.TryParse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
