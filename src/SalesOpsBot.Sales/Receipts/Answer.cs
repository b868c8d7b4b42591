namespace SalesOpsBot.Sales.Receipts;

/// <summary>What every answer with figures carries.</summary>
public abstract record Answer
{
    /// <summary>The instant that the figures are true at.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Whose figures, as an argument says it: <c>team:Melvin Marxen</c>.</summary>
    public required string Scope { get; init; }

    /// <summary>Whose figures, for people.</summary>
    public required string ScopeLabel { get; init; }

    /// <summary>Where the figures come from.</summary>
    public required Receipt Receipt { get; init; }
}
