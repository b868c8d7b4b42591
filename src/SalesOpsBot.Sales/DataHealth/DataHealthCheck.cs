namespace SalesOpsBot.Sales.DataHealth;

/// <summary>What was found of one issue.</summary>
/// <param name="Name">The name: <c>no_close_date</c>.</param>
/// <param name="Title">For people.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Count">How many rows have it.</param>
/// <param name="Of">Of how many rows that were looked at.</param>
/// <param name="Examples">Some of them; all of a page where one issue was asked for.</param>
public sealed record DataHealthCheck(string Name, string Title, string Advice, long Count, long Of, IReadOnlyList<DataHealthItem> Examples);
