using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.DataHealth;

namespace SalesOpsBot.Assistant.DataHealth;

/// <summary>The data of <c>cards/data-health.json</c>: what is wrong with the data, or the rows that have one issue.</summary>
internal sealed record DataHealthCard : IFramedCard
{
    private const string Tool = "get_data_health";

    public required CardFrame Frame { get; init; }

    /// <summary>How it stands in one line.</summary>
    public required string Verdict { get; init; }

    /// <summary>The issues, the most rows first.</summary>
    public required IReadOnlyList<DataHealthCardCheck> Checks { get; init; }

    /// <summary>The rows of the issue that was asked for.</summary>
    public required IReadOnlyList<DataHealthCardItem> Items { get; init; }

    /// <summary>What is in order; nothing where one issue was asked for.</summary>
    public string? Clean { get; init; }

    /// <summary>Where in the list this is; nothing where it is all of it.</summary>
    public string? Place { get; init; }

    public CardAction? Earlier { get; init; }

    public CardAction? Later { get; init; }

    /// <summary>Shows all issues; nothing where they are shown.</summary>
    public CardAction? All { get; init; }

    public static DataHealthCard From(DataHealthReport report, Formats formats)
    {
        var one = report is { Check: not null, Checks.Count: 1 };
        return new()
        {
            Frame = CardFrame.Of(report, "Data health", null, Tool, Arguments(report, report.Check, report.Page), formats),
            Verdict = one ? OfOne(report.Checks[0], formats) : OfAll(report, formats),
            Checks = one ? [] : [.. report.Checks.Select(check => Line(report, check, formats))],
            Items = one ? [.. report.Checks[0].Examples.Select(item => DataHealthCardItem.From(item, formats))] : [],
            Clean = report.Check is not null || report.Clean.Count == 0 ? null : Say($"In order: no {string.Join(Say(", no "), report.Clean.Select(Small))}."),
            Place = report.Pages == 1 ? null : Say($"Page {formats.Number(report.Page)} of {formats.Number(report.Pages)}"),
            Earlier = report.Page > 1 ? new(Tool, Arguments(report, report.Check, report.Page - 1), null) : null,
            Later = report.Page < report.Pages ? new(Tool, Arguments(report, report.Check, report.Page + 1), null) : null,
            All = report.Check is not null ? new(Tool, Arguments(report, null, 1), null) : null,
        };
    }

    private static string OfOne(DataHealthCheck check, Formats formats) =>
        check.Count == 0 ? Say($"No {Small(check.Title)}: nothing to do.") : Say($"{check.Title}: {formats.Number(check.Count)} of {formats.Number(check.Of)}. {check.Advice}");

    private static string OfAll(DataHealthReport report, Formats formats)
    {
        var looked = Say($"{formats.Count(report.OpenDeals, "open deal", "open deals")} and {formats.Count(report.OpenLeads, "open lead", "open leads")}");
        if (report.Check is not null) return Say($"Looked at {looked}.");
        return report.Checks.Count == 0 ? Say($"All in order: {looked}.") : Say($"{formats.Count(report.Checks.Count, "thing", "things")} to put right in {looked}.");
    }

    private static DataHealthCardCheck Line(DataHealthReport report, DataHealthCheck check, Formats formats)
    {
        var width = check.Of == 0 ? 0 : (int)Math.Clamp(decimal.Round((decimal)Bar.Full * check.Count / check.Of), 1, Bar.Full);
        var examples = string.Join("; ", check.Examples.Select(e => e.Label));
        return new(
            check.Title,
            Say($"{formats.Number(check.Count)} of {formats.Number(check.Of)}"),
            check.Advice,
            check.Count > check.Examples.Count ? Say($"Such as {examples}") : examples,
            width,
            Bar.Full - width,
            new(Tool, Arguments(report, check.Name, 1), null));
    }

    private static string Small(string title) => char.ToLowerInvariant(title[0]) + title[1..];

    private static JsonObject Arguments(DataHealthReport report, string? check, int page)
    {
        var arguments = new JsonObject { ["scope"] = report.Scope };
        if (check is not null) arguments["check"] = check;
        if (page > 1) arguments["page"] = page;
        return arguments;
    }
}
