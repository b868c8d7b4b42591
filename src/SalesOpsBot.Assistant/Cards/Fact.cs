namespace SalesOpsBot.Assistant.Cards;

/// <summary>A line of two sides on a card.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Value">What it says.</param>
internal sealed record Fact(string Title, string Value);
