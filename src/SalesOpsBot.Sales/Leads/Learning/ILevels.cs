namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>Something that puts each lead into one of a few levels.</summary>
internal interface ILevels
{
    /// <summary>What the levels are about, for people.</summary>
    string Title { get; }

    /// <summary>Number of levels.</summary>
    int Count { get; }

    /// <summary>A level in words.</summary>
    string Name(int level);

    /// <summary>The lead's level, or -1 where nothing like it was ever seen.</summary>
    int LevelOf(IReadOnlyDictionary<string, AttributeValue> attributes);
}
