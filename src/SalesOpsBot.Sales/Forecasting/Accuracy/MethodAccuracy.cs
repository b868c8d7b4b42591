using SalesOpsBot.Sales.Forecasting.TrackRecords;

namespace SalesOpsBot.Sales.Forecasting.Accuracy;

/// <summary>How well a method did.</summary>
/// <param name="Method">Its name.</param>
/// <param name="Record">Its errors.</param>
public sealed record MethodAccuracy(string Method, TrackRecord Record);
