using SalesOpsBot.Sales.Analysis;

namespace SalesOpsBot.Sales.Coaching;

/// <summary>A rep on the coaching list, with the figures that say why.</summary>
public sealed record CoachingLine
{
    /// <summary>The name.</summary>
    public required string Rep { get; init; }

    /// <summary>The kind of rep.</summary>
    public required RepKind Kind { get; init; }

    /// <summary>Value won in the period.</summary>
    public required Money Won { get; init; }

    /// <summary>Value won in the period before, day for day.</summary>
    public required Money Previous { get; init; }

    /// <summary>Deals won and lost in the period.</summary>
    public required long Closed { get; init; }

    /// <summary>Deals won and lost in the period before.</summary>
    public required long PreviousClosed { get; init; }

    /// <summary>Won ÷ closed, 0 to 1; nothing where nothing was closed.</summary>
    public decimal? WinRate { get; init; }

    /// <summary>The same in the period before.</summary>
    public decimal? PreviousWinRate { get; init; }

    /// <summary>Value of a win; nothing without one.</summary>
    public Money? DealSize { get; init; }

    /// <summary>The same in the period before.</summary>
    public Money? PreviousDealSize { get; init; }

    /// <summary>Which of the three fell the most.</summary>
    public required CoachingDriver Driver { get; init; }

    /// <summary>A question for the one-to-one.</summary>
    public required string Question { get; init; }

    /// <summary>Open deals with a warning; nothing where that was not looked up, further down the list.</summary>
    public long? AtRisk { get; init; }
}
