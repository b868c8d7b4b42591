using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Leads;

/// <summary>A lead as it stands in a list.</summary>
public sealed record LeadLine
{
    /// <summary>The id that people call it by.</summary>
    public required string ExternalId { get; init; }

    /// <summary>The person.</summary>
    public required string Name { get; init; }

    /// <summary>Where the person works.</summary>
    public string? Company { get; init; }

    /// <summary>The person's position.</summary>
    public string? Title { get; init; }

    /// <summary>Where it came from.</summary>
    public string? Source { get; init; }

    /// <summary>Who works on it.</summary>
    public string? Owner { get; init; }

    /// <summary>How it stands.</summary>
    public required LeadStatus Status { get; init; }

    /// <summary>The points that count.</summary>
    public required decimal Points { get; init; }

    /// <summary>How hot it is.</summary>
    public required LeadGrade Grade { get; init; }

    /// <summary>Where the score is going.</summary>
    public required LeadTrend Trend { get; init; }

    /// <summary>How far it has come.</summary>
    public required LeadStage Stage { get; init; }

    /// <summary>True where the points were set by hand.</summary>
    public bool Frozen { get; init; }

    /// <summary>How likely it converts, inside (0, 1); nothing where the history is too small, or the end is known.</summary>
    public double? Probability { get; init; }

    /// <summary>When it arrived.</summary>
    public required DateTimeOffset ArrivedAt { get; init; }

    /// <summary>When something last happened with it.</summary>
    public DateTimeOffset? LastActivityAt { get; init; }

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }

    /// <summary>The line of a lead.</summary>
    public static LeadLine From(LeadRecord record, LeadScore score, double? probability, DateTimeOffset now) => new()
    {
        ExternalId = record.Lead.ExternalId,
        Name = record.Lead.Name,
        Company = record.Lead.Company,
        Title = record.Lead.Title,
        Source = record.Lead.Source,
        Owner = record.Owner,
        Status = record.Lead.Status,
        Points = score.Points,
        Grade = score.Grade,
        Trend = score.Trend,
        Stage = score.Stage,
        Frozen = score.Frozen,
        Probability = probability is { } p ? Math.Round(p, 6) : null,
        ArrivedAt = record.Lead.CreatedAt,
        LastActivityAt = record.Activities.Where(a => a.At <= now).Select(a => (DateTimeOffset?)a.At).Max(),
        Generated = record.Lead.Generated,
    };
}
