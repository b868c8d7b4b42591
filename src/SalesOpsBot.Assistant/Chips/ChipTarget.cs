namespace SalesOpsBot.Assistant.Chips;

/// <summary>What a tap on a chip shows or hides.</summary>
/// <param name="ElementId">The choices of a chip.</param>
/// <param name="IsVisible">False for those of the other chips; left out for its own, which turn over.</param>
internal sealed record ChipTarget(string ElementId, bool? IsVisible);
