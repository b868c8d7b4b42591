namespace SalesOpsBot.Sales.Deals.Editing;

/// <summary>What somebody wants a deal to be, in the words of the tools' arguments; nothing leaves a field as it is, an empty text empties it.</summary>
public sealed record DealEdit
{
    /// <summary>A stage by name.</summary>
    public string? Stage { get; init; }

    /// <summary>An amount, or what to add to the one there is; see <see cref="AmountExpression"/>.</summary>
    public string? Value { get; init; }

    /// <summary>A day, or how far to move the one there is; see <see cref="DayExpression"/>.</summary>
    public string? CloseDate { get; init; }

    /// <summary>What happens next.</summary>
    public string? NextStep { get; init; }

    /// <summary><c>pipeline</c>, <c>best case</c>, <c>commit</c> or <c>omitted</c>.</summary>
    public string? Category { get; init; }

    /// <summary>A person by name.</summary>
    public string? Owner { get; init; }

    /// <summary>The rep's own: <c>0.6</c>, <c>60</c> or <c>60%</c>.</summary>
    public string? Probability { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>An account by name.</summary>
    public string? Account { get; init; }

    /// <summary>A product by name.</summary>
    public string? Product { get; init; }

    /// <summary>Why it was lost.</summary>
    public string? LostReason { get; init; }

    /// <summary>True where nothing was said.</summary>
    public bool IsEmpty => this == new DealEdit();
}
