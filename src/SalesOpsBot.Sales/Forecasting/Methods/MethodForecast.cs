namespace SalesOpsBot.Sales.Forecasting.Methods;

/// <summary>What a method says a period will bring.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Value">What will have been won by its end; nothing where the method has too little to go by.</param>
/// <param name="Low">One outcome in ten is lower, for methods that know.</param>
/// <param name="High">One outcome in ten is higher.</param>
/// <param name="Missing">Why there is no figure.</param>
public sealed record MethodForecast(string Method, Money? Value, Money? Low, Money? High, string? Missing)
{
    /// <summary>A method's figure in the company's currency.</summary>
    public static MethodForecast From(string method, MethodFigure figure, Currency currency) => new(
        method, Money(figure.Value, currency), Money(figure.Range?.Low, currency), Money(figure.Range?.High, currency), figure.Missing);

    /// <summary>Minor units, rounded half away from zero.</summary>
    internal static Money? Money(double? minorUnits, Currency currency) =>
        minorUnits is { } units ? new Money(checked((long)Math.Round(units, MidpointRounding.AwayFromZero)), currency) : null;
}
