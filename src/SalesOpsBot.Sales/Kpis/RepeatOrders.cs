namespace SalesOpsBot.Sales.Kpis;

/// <summary>Deals won from accounts that had bought before. Sums of the database.</summary>
/// <param name="Orders">How many.</param>
/// <param name="Value">Their value in minor units of the company's currency.</param>
/// <param name="Customers">From how many accounts.</param>
public sealed record RepeatOrders(long Orders, long Value, long Customers);
