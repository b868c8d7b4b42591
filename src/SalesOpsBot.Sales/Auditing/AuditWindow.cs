namespace SalesOpsBot.Sales.Auditing;

/// <summary>Which entries are wanted.</summary>
/// <param name="From">From this instant on.</param>
/// <param name="Before">Before this one.</param>
/// <param name="Most">At most so many.</param>
public sealed record AuditWindow(DateTimeOffset From, DateTimeOffset Before, int Most);
