namespace SalesOpsBot.Assistant.Chips;

/// <summary>A chip of <c>cards/chips.json</c>.</summary>
/// <param name="Id">The id of its choices.</param>
/// <param name="Title">What was understood.</param>
/// <param name="Targets">What a tap shows and hides.</param>
/// <param name="Choices">What it can be changed to.</param>
internal sealed record ChipsCardChip(string Id, string Title, IReadOnlyList<ChipTarget> Targets, IReadOnlyList<ChipChoice> Choices);
