using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting;

namespace SalesOpsBot.Assistant.Forecasting;

/// <summary>A part of the forecast's bar, with its line in the key below.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Style">The container style that colours it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Deals">How many deals it is made of.</param>
/// <param name="Width">Its width in the bar.</param>
internal sealed record ForecastCardPart(string Title, string Style, string Value, string Deals, int Width)
{
    public ForecastCardPart(string title, string style, CategoryTotal total, Money whole, Formats formats)
        : this(title, style, formats.Money(total.Value), formats.Count(total.Count, "deal", "deals"), Bar.Width(total.Value, whole))
    {
    }
}
