using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import.Quotas;

/// <summary>A row of a table of quotas.</summary>
/// <param name="Rep">Full name, e-mail address or id.</param>
/// <param name="Days">The days that it is for.</param>
/// <param name="Amount">In minor units of the company's currency.</param>
/// <param name="ValidFrom">The day from which it holds.</param>
internal sealed record QuotaLine(string Rep, DateRange Days, long Amount, DateOnly ValidFrom);
