using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting.Accuracy;

namespace SalesOpsBot.Assistant.Forecasting;

/// <summary>A forecast of the past on its card.</summary>
/// <param name="Title">Of what.</param>
/// <param name="Forecast">What was forecast.</param>
/// <param name="Won">What came.</param>
/// <param name="Error">How far it was off.</param>
/// <param name="Width">The width of the forecast's bar.</param>
/// <param name="Rest">What lies beyond it.</param>
/// <param name="WonWidth">The width of the bar of what came.</param>
/// <param name="WonRest">What lies beyond it.</param>
internal sealed record ForecastAccuracyRow(string Title, string Forecast, string Won, string Error, int Width, int Rest, int WonWidth, int WonRest)
{
    public static ForecastAccuracyRow From(PastForecast past, Money largest, Formats formats)
    {
        var (width, won) = (Bar.Width(past.Forecast, largest), Bar.Width(past.Won, largest));
        return new(formats.Period(past.Period), formats.Money(past.Forecast), formats.Money(past.Won), Off(past, formats), width, Bar.Full - width, won, Bar.Full - won);
    }

    private static string Off(PastForecast past, Formats formats) => past.Error is { } error
        ? decimal.Round(error, 3) switch
        {
            > 0 and var high => Say($"{formats.Percent(high)} too high"),
            < 0 and var low => Say($"{formats.Percent(-low)} too low"),
            _ => Say("exact"),
        }
        : Say("nothing was won");
}
