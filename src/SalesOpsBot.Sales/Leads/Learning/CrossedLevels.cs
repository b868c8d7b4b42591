namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>Two attributes together: what they say beyond what each says alone.</summary>
internal sealed class CrossedLevels(ILevels first, ILevels second) : ILevels
{
    public string Title => Say($"{first.Title} with {second.Title}");

    public int Count => first.Count * second.Count;

    public string Name(int level) => $"{first.Name(level / second.Count)}, {second.Name(level % second.Count)}";

    public int LevelOf(IReadOnlyDictionary<string, AttributeValue> attributes) => Cross(first.LevelOf(attributes), second.LevelOf(attributes));

    /// <summary>The level of two levels together.</summary>
    public int Cross(int one, int other) => one < 0 || other < 0 ? -1 : (one * second.Count) + other;
}
