namespace SalesOpsBot.Sales.Forecasting.History;

/// <summary>A deal came to a stage.</summary>
/// <param name="Day">The day's number.</param>
/// <param name="Stage">The stage's key.</param>
public readonly record struct StageArrival(int Day, int Stage);
