namespace SalesOpsBot.Data.Import.Deals;

/// <summary>A row of a table of payments.</summary>
/// <param name="Deal">The deal's id or name.</param>
/// <param name="PaidOn">The day it came in.</param>
/// <param name="Amount">In minor units of the company's currency; negative where money went back.</param>
internal sealed record DealPaymentLine(string Deal, DateOnly PaidOn, long Amount);
