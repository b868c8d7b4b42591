using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting;

namespace SalesOpsBot.Assistant.Forecasting;

/// <summary>The quota on the forecast's card.</summary>
/// <param name="Value">What is to be won.</param>
/// <param name="Attainment">How much of it is won.</param>
/// <param name="Gap">What is missing, or that nothing is.</param>
/// <param name="Coverage">Open pipeline over what is missing; a dash where nothing is.</param>
/// <param name="Width">Where it stands on the bar.</param>
/// <param name="Rest">What lies beyond it on the bar.</param>
internal sealed record ForecastCardQuota(string Value, string Attainment, string Gap, string Coverage, int Width, int Rest)
{
    public static ForecastCardQuota From(Forecast forecast, Money quota, Money whole, Formats formats) => new(
        formats.Money(quota),
        forecast.Attainment is { } attainment ? formats.Percent(decimal.Round(attainment, 3)) : "–",
        forecast is { QuotaMet: false, Gap: { } gap } ? formats.Money(gap) : Say("none"),
        forecast.Coverage is { } coverage ? formats.Times(coverage) : "–",
        Bar.Width(quota, whole),
        Bar.Full - Bar.Width(quota, whole));

    /// <summary>What is expected against the quota, a sentence.</summary>
    public static string Verdict(Forecast forecast, Formats formats) => forecast switch
    {
        { Quota: not { MinorUnits: > 0 } } => Say("expected. No quota is set for this period."),
        { QuotaMet: true } => Say("expected. The quota is met."),
        { Quota: { } quota } when forecast.Expected.RatioTo(quota) is { } ratio => Say($"expected, {formats.Percent(decimal.Round(ratio, 3))} of the quota."),
        _ => Say("expected."),
    };
}
