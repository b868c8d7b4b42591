using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Kpis;

/// <summary>A key figure on the card.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Value">The figure.</param>
/// <param name="Change">How it moved, in words as well as with an arrow.</param>
/// <param name="Color">Good or bad; the words say it as well.</param>
internal sealed record KpisCardFigure(string Title, string Value, string Change, string Color)
{
    /// <summary>Of these, less is better.</summary>
    private static readonly HashSet<string> Burdens = ["lost_count", "sales_cycle", "sales_cycle_median"];

    public static KpisCardFigure From(Kpi kpi, Currency currency, Formats formats) =>
        new(kpi.Title, KpiFigure.Text(kpi.Value ?? 0, kpi.Unit, currency, formats), Moved(kpi, formats), ColorOf(kpi));

    private static string Moved(Kpi kpi, Formats formats) => kpi.Change switch
    {
        null => "",
        0 => "unchanged",
        { } change when kpi.Unit == KpiUnit.Ratio => $"{(change > 0 ? "▲ up" : "▼ down")} {formats.Points(change)}",
        { } change => $"{(change > 0 ? "▲ up" : "▼ down")} {formats.Percent(decimal.Round(Math.Abs(change), 3, MidpointRounding.AwayFromZero))}",
    };

    private static string ColorOf(Kpi kpi) => kpi.Change switch
    {
        null or 0 => "Default",
        { } change => change > 0 == Burdens.Contains(kpi.Name) ? "Attention" : "Good",
    };
}
