using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Kpis;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Analysis;

namespace SalesOpsBot.Assistant.Analysis;

/// <summary>The data of <c>cards/ranking.json</c>: one metric, line by line, as bars.</summary>
internal sealed record RankingCard : IFramedCard
{
    /// <summary>Lines that a card shows; the result has more.</summary>
    public const int MostRows = 15;

    public required CardFrame Frame { get; init; }

    /// <summary>The figure of all lines together; nothing where only places are shown.</summary>
    public string? Total { get; init; }

    public required IReadOnlyList<RankingCardRow> Rows { get; init; }

    /// <summary>What is to be known about the lines; nothing where they speak for themselves.</summary>
    public string? Note { get; init; }

    /// <param name="report">The analysis.</param>
    /// <param name="title">What it is.</param>
    /// <param name="tool">The tool that gave it.</param>
    /// <param name="arguments">The arguments that give it again.</param>
    /// <param name="formats">How the person reads figures.</param>
    public static RankingCard From(AnalysisReport report, string title, string tool, JsonObject arguments, Formats formats)
    {
        var currency = new Currency(report.Currency);
        var largest = report.Rows.Select(r => Math.Abs(r.Value ?? 0)).DefaultIfEmpty().Max();
        return new()
        {
            Frame = CardFrame.Of(report, title, formats.Period(report.Period), tool, arguments.DeepClone().AsObject(), formats),
            Total = report.Total is { } total ? $"{report.MetricTitle}: {KpiFigure.Text(total, report.Unit, currency, formats)}" : null,
            // Of a long series the end is what people look at.
            Rows = [.. (OverTime(report.By) ? report.Rows.TakeLast(MostRows) : report.Rows.Take(MostRows)).Select(row => RankingCardRow.From(row, report, largest, currency, formats))],
            Note = Notes(report, formats),
        };
    }

    /// <summary>What the title adds where lines are held against their usual.</summary>
    public static string Against(AnalysisOrder order) => order switch
    {
        AnalysisOrder.More => Say(", more than usual"),
        AnalysisOrder.Less => Say(", less than usual"),
        AnalysisOrder.Unusual => Say(", out of the usual"),
        AnalysisOrder.Best or AnalysisOrder.Worst => "",
    };

    private static bool OverTime(AnalysisBy by) => by is AnalysisBy.Week or AnalysisBy.Month or AnalysisBy.Quarter;

    private static string? Notes(AnalysisReport report, Formats formats) => report switch
    {
        { Rows.Count: 0, UsualPeriods.Count: > 0 } => Say("Nothing is out of the usual here."),
        { Rows.Count: 0 } => Say("Nothing closed here."),
        { UsualPeriods: { Count: > 0 } usual } => Say($"Usual is the mean of {string.Join(", ", usual.Reverse().Select(formats.Period))}."),
        { RanksOnly: true } => Say("You see everybody's place, and the figures that are yours to see."),
        { Rows.Count: > MostRows } when OverTime(report.By) => Say($"The last {formats.Number(MostRows)} of {formats.Number(report.Rows.Count)}."),
        { Rows.Count: > MostRows } => Say($"{formats.Number(MostRows)} of {formats.Number(report.Rows.Count)} lines."),
        _ => null,
    };
}
