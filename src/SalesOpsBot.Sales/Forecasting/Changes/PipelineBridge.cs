namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>From an opening pipeline to a closing one. Amounts are minor units of the company's currency.</summary>
/// <param name="Opening">The pipeline before.</param>
/// <param name="Movements">What each deal did.</param>
/// <param name="Closing">The pipeline after: opening and all movements.</param>
public sealed record PipelineBridge(long Opening, IReadOnlyList<DealMovement> Movements, long Closing);
