using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.DataHealth;

/// <summary>One row that has an issue.</summary>
/// <param name="Label">What people call it.</param>
public sealed record DataHealthItem(string Label)
{
    /// <summary>The deal, where it is one.</summary>
    public DealLine? Deal { get; init; }

    /// <summary>What else tells it from others.</summary>
    public string? Details { get; init; }
}
