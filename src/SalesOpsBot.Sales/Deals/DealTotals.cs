namespace SalesOpsBot.Sales.Deals;

/// <summary>One group of deals, summed by the database.</summary>
/// <param name="StageId">Their stage.</param>
/// <param name="Category">The category that their reps picked, if any.</param>
/// <param name="Count">How many.</param>
/// <param name="Value">Their values in minor units of the company's currency.</param>
/// <param name="WithoutValue">How many of them have no value.</param>
/// <param name="WithoutRate">How many of them have a value in a currency without an exchange rate.</param>
/// <param name="AtListPrice">How many of them are valued at list price.</param>
/// <param name="AgeDays">Sum of days from the first day to the day asked about, over those whose first day is known.</param>
/// <param name="WithAge">How many have a first day.</param>
public sealed record DealTotals(
    int StageId, ForecastCategory? Category, long Count, long Value, long WithoutValue, long WithoutRate, long AtListPrice, long AgeDays, long WithAge)
{
    /// <summary>How many were to close before the day asked about.</summary>
    public long Overdue { get; init; }
}
