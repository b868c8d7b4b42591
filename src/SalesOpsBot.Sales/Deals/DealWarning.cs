namespace SalesOpsBot.Sales.Deals;

/// <summary>A named reason to look at a deal.</summary>
/// <param name="Name">A stable name: see <see cref="DealWarningFinder"/>.</param>
/// <param name="Message">What is wrong and why it is thought so.</param>
public sealed record DealWarning(string Name, string Message);
