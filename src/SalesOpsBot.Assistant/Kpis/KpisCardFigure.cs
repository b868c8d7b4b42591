using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Kpis;

/// <summary>A key figure on the card.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Value">The figure.</param>
/// <param name="Change">How it moved against the period before, and against the year before where that is known: in words as well as with an arrow.</param>
/// <param name="Color">Whether the first of these is good or bad; the words say it as well.</param>
internal sealed record KpisCardFigure(string Title, string Value, string Change, string Color)
{
    /// <summary>Of these, less is better.</summary>
    private static readonly HashSet<string> Burdens = ["lost_count", "sales_cycle", "sales_cycle_median", "lead_response"];

    public static KpisCardFigure From(Kpi kpi, Currency currency, Formats formats)
    {
        var (before, year) = (Moved(kpi.Change, kpi.Unit, formats), Moved(kpi.ChangeOnYear, kpi.Unit, formats));
        return new(kpi.Title, KpiFigure.Text(kpi.Value ?? 0, kpi.Unit, currency, formats), year.Length == 0 ? before : before.Length == 0 ? Say($"{year} on last year") : Say($"{before} · {year} on last year"), ColorOf(kpi));
    }

    private static string Moved(decimal? change, KpiUnit unit, Formats formats) => change switch
    {
        null => "",
        0 => Say("unchanged"),
        { } moved when unit == KpiUnit.Ratio => $"{(moved > 0 ? Say("▲ up") : Say("▼ down"))} {formats.Points(moved)}",
        { } moved => $"{(moved > 0 ? Say("▲ up") : Say("▼ down"))} {formats.Percent(decimal.Round(Math.Abs(moved), 3, MidpointRounding.AwayFromZero))}",
    };

    private static string ColorOf(Kpi kpi) => kpi.Change switch
    {
        null or 0 => "Default",
        { } change => change > 0 == Burdens.Contains(kpi.Name) ? "Attention" : "Good",
    };
}
