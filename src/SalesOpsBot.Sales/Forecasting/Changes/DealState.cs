using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>How a deal stands at the end of a day, as far as a pipeline is concerned.</summary>
/// <param name="Status">Open, won or lost.</param>
/// <param name="InScope">Whether its owner belongs to those asked about.</param>
/// <param name="CloseDate">The day it closed or is expected to.</param>
/// <param name="Category">The category that the rep picked.</param>
/// <param name="Value">In minor units of the company's currency; zero where it has none.</param>
public readonly record struct DealState(DealStatus Status, bool InScope, DateOnly? CloseDate, ForecastCategory? Category, long Value)
{
    /// <summary>Whether it is in the pipeline of some days: open, of these owners, expected to close then, and not left out by its rep.</summary>
    public bool IsPipelineOf(DateRange days) => Status == DealStatus.Open && InScope && Category != ForecastCategory.Omitted && CloseDate is { } close && days.Contains(close);
}
