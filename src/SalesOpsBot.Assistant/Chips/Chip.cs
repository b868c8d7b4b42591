namespace SalesOpsBot.Assistant.Chips;

/// <summary>One thing that was understood, and what it can be changed to.</summary>
/// <param name="Argument">The argument, <c>period</c>.</param>
/// <param name="Title">What was understood, as the card says it.</param>
/// <param name="Choices">At least one, at most six: Teams shows no more in a row of buttons.</param>
internal sealed record Chip(string Argument, string Title, IReadOnlyList<ChipChoice> Choices);
