namespace SalesOpsBot.Sales.Deals;

/// <summary>A named reason to look at a deal.</summary>
/// <param name="Name">A stable name: <c>overdue</c>, <c>no_close_date</c>, <c>no_next_step</c>, <c>no_account</c>, <c>no_activity</c>, <c>old</c>.</param>
/// <param name="Message">What is wrong and why it is thought so.</param>
public sealed record DealWarning(string Name, string Message);
