namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>What a scoring file says; what is left out stays as in the settings.</summary>
public sealed record LeadScoringRules
{
    /// <summary>Points for what a lead does, with their decay.</summary>
    public IReadOnlyList<BehaviourRule>? Behaviours { get; init; }

    /// <summary>Points for what a lead is, negative ones among them.</summary>
    public IReadOnlyList<AttributeRule>? Attributes { get; init; }

    /// <inheritdoc cref="LeadOptions.MarketingQualifiedFrom"/>
    public decimal? MarketingQualifiedFrom { get; init; }

    /// <inheritdoc cref="LeadOptions.SalesQualifiedFrom"/>
    public decimal? SalesQualifiedFrom { get; init; }

    /// <inheritdoc cref="LeadOptions.GradeCFrom"/>
    public decimal? GradeCFrom { get; init; }

    /// <inheritdoc cref="LeadOptions.TrendDays"/>
    public int? TrendDays { get; init; }

    /// <inheritdoc cref="LeadOptions.TrendLeast"/>
    public decimal? TrendLeast { get; init; }

    /// <inheritdoc cref="LeadOptions.MostOpenLeads"/>
    public int? MostOpenLeads { get; init; }
}
