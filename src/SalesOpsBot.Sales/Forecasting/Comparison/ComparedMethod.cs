using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.TrackRecords;

namespace SalesOpsBot.Sales.Forecasting.Comparison;

/// <summary>A method beside others.</summary>
/// <param name="Forecast">What it says now.</param>
/// <param name="Record">How well it did on this scope's own past.</param>
/// <param name="Weight">Its weight in the blend, 0 to 1.</param>
public sealed record ComparedMethod(MethodForecast Forecast, TrackRecord Record, decimal Weight);
