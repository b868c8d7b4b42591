namespace SalesOpsBot.Assistant.Chips;

/// <summary>The data of <c>cards/chips.json</c>: the line under a card's title, in which what was understood can be tapped.</summary>
/// <param name="About">What of that line is no chip; empty where all of it is.</param>
/// <param name="Chips">At least one.</param>
internal sealed record ChipsCard(string About, IReadOnlyList<ChipsCardChip> Chips)
{
    private const string Between = " · ";

    /// <param name="subtitle">The card's line: <c>Q4 2017 · Melvin Marxen's team</c>. What a chip says is not said twice.</param>
    /// <param name="chips">The chips.</param>
    public static ChipsCard From(string subtitle, IReadOnlyList<Chip> chips)
    {
        var ids = chips.Select(chip => $"chip-{chip.Argument}").ToList();
        return new(
            string.Join(Between, subtitle.Split(Between).Where(part => chips.All(chip => chip.Title != part))),
            [.. chips.Select((chip, at) => new ChipsCardChip(ids[at], chip.Title, [.. ids.Select(id => new ChipTarget(id, id == ids[at] ? null : false))], chip.Choices))]);
    }
}
