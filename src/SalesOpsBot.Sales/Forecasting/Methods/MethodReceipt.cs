using System.Globalization;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>Tells where a method's figure comes from.</summary>
public static class MethodReceipt
{
    private static string SeenLater => Say("The data knows days after today: what closes later counts as open at its product's usual value");

    /// <summary>The receipt of one figure.</summary>
    public static Receipt Of(IForecastMethod method, MethodFigure figure, ForecastBasis basis, Currency currency) =>
        new(Say($"{method.Name} forecast"), 1, basis.Replayed ? $"{method.Definition}. {SeenLater}" : method.Definition, basis.Today.Open.Sum(d => d.Count))
        {
            Steps =
            [
                .. figure.Parts.Select(p => new ReceiptStep(p.Label, p.Working, Text(p.Value, currency))),
                new(Say("Forecast"), Say("all of these"), Text(figure.Value, currency)),
                .. figure.Range is { } range ? [new ReceiptStep(Say("Range"), Say("one outcome in ten lies below, one above"), Say($"{Text(range.Low, currency)} to {Text(range.High, currency)}"))] : Array.Empty<ReceiptStep>(),
            ],
            LeftOut = [.. figure.LeftOut, .. LeftOut(basis)],
        };

    /// <summary>The rows that no method counts.</summary>
    public static IEnumerable<LeftOut> LeftOut(ForecastBasis basis) => DealRows.Some((basis.History.Impossible, Say("deals that closed before they began: nothing is learnt from them")));

    private static string Text(double? minorUnits, Currency currency) => string.Create(CultureInfo.InvariantCulture, $"{MethodForecast.Money(minorUnits, currency)}");
}
