using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting.Comparison;

namespace SalesOpsBot.Assistant.Forecasting;

/// <summary>A method on the card that compares them.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Figure">What it says, or why it says nothing.</param>
/// <param name="Record">How well it did.</param>
/// <param name="Style">The container style of its bar.</param>
/// <param name="Width">The width of its bar.</param>
/// <param name="Rest">What lies beyond it.</param>
internal sealed record ForecastComparisonRow(string Title, string Figure, string Record, string Style, int Width, int Rest)
{
    public static ForecastComparisonRow From(ComparedMethod method, Money largest, bool best, Formats formats)
    {
        var width = method.Forecast.Value is { } value ? Bar.Width(value, largest) : 0;
        return new(
            MethodWords.Title(method.Forecast.Method),
            MethodWords.Figure(method.Forecast, formats),
            Formats.Capital(MethodWords.Record(method.Record, formats)) + (best ? Say(" · nearest") : ""),
            best ? "good" : "accent",
            width,
            Bar.Full - width);
    }
}
