using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Kpis;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Analysis;

namespace SalesOpsBot.Assistant.Analysis;

/// <summary>A line on the ranking's card.</summary>
/// <param name="Label">The rep, product, month …</param>
/// <param name="Value">The figure; a dash where there is none.</param>
/// <param name="Details">How many deals it stands on, and how it moved.</param>
/// <param name="Width">How wide its bar is.</param>
/// <param name="Rest">What stays empty beside the bar.</param>
internal sealed record RankingCardRow(string Label, string Value, string Details, int Width, int Rest)
{
    public static RankingCardRow From(AnalysisRow row, AnalysisReport report, decimal largest, Currency currency, Formats formats)
    {
        var width = row.Value is > 0 && largest > 0 ? (int)Math.Clamp(decimal.Round(Bar.Full * row.Value.Value / largest), 1, Bar.Full) : 0;
        var period = Period.TryParse(row.Label);
        var label = report.By is AnalysisBy.Week or AnalysisBy.Month or AnalysisBy.Quarter && period is { } when ? formats.Period(when) : row.Label;
        return new(
            row.Rank is { } rank ? $"{formats.Number(rank)} · {label}" : label,
            row.Value is { } value ? KpiFigure.Text(value, report.Unit, currency, formats) : "–",
            Describe(row, report, currency, formats),
            width,
            Bar.Full - width);
    }

    private static string Describe(AnalysisRow row, AnalysisReport report, Currency currency, Formats formats)
    {
        if (report.RanksOnly && row.Value is null) return "";
        var rows = formats.Count(row.Rows, "deal", "deals");
        if (row.Usual is { } usual) return Say($"{rows} · usual: {KpiFigure.Text(usual, report.Unit, currency, formats)} · {(row.FromUsual > 0 ? Say("▲ more") : Say("▼ less"))} than usual");
        return row.Previous is { } before ? Say($"{rows} · before: {KpiFigure.Text(before, report.Unit, currency, formats)}") : rows;
    }
}
