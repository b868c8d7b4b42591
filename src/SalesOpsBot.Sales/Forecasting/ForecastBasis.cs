using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.TrackRecords;

namespace SalesOpsBot.Sales.Forecasting;

/// <summary>All that forecasts of a scope are made from.</summary>
/// <param name="Today">What is known today of the period asked about.</param>
/// <param name="Past">What was known on earlier days.</param>
/// <param name="History">The scope's own deals.</param>
/// <param name="Replayed">True where the data knows days after today, as in a demonstration: what closes later is taken as open at its product's usual value.</param>
public sealed record ForecastBasis(Standing Today, PastStandings Past, DealHistory History, bool Replayed);
