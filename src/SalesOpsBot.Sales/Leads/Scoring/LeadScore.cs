namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>A lead's score in points, readable line by line.</summary>
public sealed record LeadScore
{
    /// <summary>The points that count: those set by hand where there are any, those of the rules otherwise.</summary>
    public required decimal Points { get; init; }

    /// <summary>The points of the rules.</summary>
    public required decimal ByRules { get; init; }

    /// <summary>Where the points of the rules come from, most first, those taken away last.</summary>
    public required IReadOnlyList<PointsLine> Lines { get; init; }

    /// <summary>How hot the lead is.</summary>
    public required LeadGrade Grade { get; init; }

    /// <summary>Where the score is going.</summary>
    public required LeadTrend Trend { get; init; }

    /// <summary>How far the lead has come.</summary>
    public required LeadStage Stage { get; init; }

    /// <summary>True where the points were set by hand.</summary>
    public bool Frozen { get; init; }
}
