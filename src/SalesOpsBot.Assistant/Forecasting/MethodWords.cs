using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.TrackRecords;

namespace SalesOpsBot.Assistant.Forecasting;

/// <summary>How people are told of the ways to forecast.</summary>
internal static class MethodWords
{
    public static string Title(string method) => method switch
    {
        ForecastMethods.StageWeighted => Say("By stage"),
        ForecastMethods.CycleLength => Say("By cycle length"),
        ForecastMethods.RepCall => Say("What reps called"),
        ForecastMethods.Historical => Say("Average of before"),
        ForecastMethods.RunRate => Say("Run-rate"),
        ForecastMethods.Calibrated => Say("Calibrated"),
        ForecastMethods.Blend => Say("Blend of all"),
        _ => method,
    };

    /// <summary>A figure with its range, or why there is none; without a full stop.</summary>
    public static string Figure(MethodForecast forecast, Formats formats) => forecast switch
    {
        { Value: { } value, Low: { } low, High: { } high } when low != high => Say($"{formats.Money(value)}, in eight cases of ten between {formats.Money(low)} and {formats.Money(high)}"),
        { Value: { } value } => formats.Money(value),
        _ => forecast.Missing?.TrimEnd('.') ?? Say("not known"),
    };

    /// <summary>The error, whether it tends up or down, and on how many trials that rests.</summary>
    public static string Record(TrackRecord record, Formats formats) => record.Wape is { } error
        ? Say($"off by {formats.Percent(decimal.Round(error, 3))} in the past{Tendency(record.Bias ?? 0, formats)} (n = {formats.Number(record.Trials)})")
        : Say("never tried");

    private static string Tendency(decimal bias, Formats formats) => decimal.Round(bias, 3) switch
    {
        > 0 and var high => Say($", {formats.Percent(high)} too high overall"),
        < 0 and var low => Say($", {formats.Percent(-low)} too low overall"),
        _ => "",
    };
}
