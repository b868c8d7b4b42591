using System.Globalization;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Chips;

/// <summary>What else narrows, orders or measures: each with the other values that it can have, and with none where the question makes sense without it.</summary>
internal static class ValueChips
{
    private const int MostChoices = 6;

    private static readonly string[] Lines = ["rep", "product", "region", "account", "sector", "stage", "month"];
    private static readonly string[] Spans = ["week", "month", "quarter"];

    // In the order in which they stand. Each is one of some values, or any where the list is empty.
    private static readonly (string Argument, bool MayGo, string[] Values)[] Known =
    [
        ("by", false, Lines),
        ("metric", false, [.. Enum.GetValues<Metric>().Select(m => MetricDefinition.Of(m).Name)]),
        ("status", false, ["open", "won", "lost"]),
        ("stage", true, []),
        ("product", true, []),
        ("account", true, []),
        ("region", true, []),
        ("min_value", true, []),
        ("max_value", true, []),
        ("min_score", true, []),
        ("order_by", true, ["value", "close_date", "age"]),
    ];

    /// <summary>The chips of what was asked for, and of what the answer is measured and lined up by.</summary>
    /// <param name="question">The question that the card answers.</param>
    /// <param name="result">The answer.</param>
    /// <param name="formats">How the person reads figures.</param>
    /// <param name="names">What the company calls its products, stages and offices.</param>
    public static IEnumerable<Chip> Of(CardAction question, JsonNode result, Formats formats, CompanyNames names)
    {
        foreach (var (argument, mayGo, values) in Known)
        {
            var value = (question.Arguments[argument] ?? (argument is "by" or "metric" ? result[argument] : null))?.ToString();
            if (string.IsNullOrEmpty(value)) continue;
            var others = Values(question.Tool, argument, values, names).Where(other => !string.Equals(other, value, StringComparison.OrdinalIgnoreCase)).Take(MostChoices - (mayGo ? 1 : 0));
            var choices = others.Select(other => new ChipChoice(Title(argument, other, formats), question.With(argument, other))).ToList();
            if (mayGo) choices.Add(new(argument == "order_by" ? Say("As usual") : Say("Any"), question.With(argument, null)));
            if (choices.Count > 0) yield return new(argument, Title(argument, value, formats), choices);
        }
    }

    private static IReadOnlyList<string> Values(string tool, string argument, string[] values, CompanyNames names) => (tool, argument) switch
    {
        (_, "stage") => names.Stages,
        (_, "product") => names.Products,
        (_, "region") => names.Offices,
        ("get_kpi_trend", "by") => Spans,
        ("list_tasks", "status") => ["open", "done", "all"],
        ("list_leads", "status") => ["open", "new", "working", "qualified", "disqualified", "converted"],
        _ => values,
    };

    private static string Title(string argument, string value, Formats formats) => argument switch
    {
        "by" => Say($"By {(Enum.TryParse<AnalysisBy>(value, ignoreCase: true, out var by) ? AnalysisByWords.Of(by) : value)}"),
        "metric" => MetricDefinition.Read(value).Match(metric => metric.Title.ToString(), _ => value),
        "order_by" => value switch
        {
            "value" => Say("By value"),
            "close_date" => Say("By close date"),
            "latest_close_date" => Say("By latest close date"),
            "age" => Say("By age"),
            _ => value,
        },
        "status" => Status(value),
        "min_value" => Say($"From {Figure(value, formats)}"),
        "max_value" => Say($"Up to {Figure(value, formats)}"),
        "min_score" => Say($"From {value} points"),
        _ => Formats.Capital(value),
    };

    private static string Status(string value) => value.ToLowerInvariant() switch
    {
        "open" => Say("Open"),
        "won" => Say("Won"),
        "lost" => Say("Lost"),
        "done" => Say("Done"),
        "all" => Say("All"),
        "new" => Say("New"),
        "working" => Say("Working"),
        "qualified" => Say("Qualified"),
        "disqualified" => Say("Disqualified"),
        "converted" => Say("Converted"),
        _ => Formats.Capital(value),
    };

    private static string Figure(string value, Formats formats) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? formats.Number(amount) : value;
}
