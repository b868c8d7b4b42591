namespace SalesOpsBot.Sales;

/// <summary>A day on which a company goes over to another fiscal year.</summary>
/// <param name="From">The first day of the first year of the new kind. The year that runs on the day before is cut short.</param>
/// <param name="FirstMonth">1 to 12.</param>
public sealed record FiscalYearChange(DateOnly From, int FirstMonth);
