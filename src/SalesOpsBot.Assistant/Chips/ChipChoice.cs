namespace SalesOpsBot.Assistant.Chips;

/// <summary>What a chip can be changed to.</summary>
/// <param name="Title">In a word or two.</param>
/// <param name="Action">The question with it.</param>
internal sealed record ChipChoice(string Title, CardAction Action);
