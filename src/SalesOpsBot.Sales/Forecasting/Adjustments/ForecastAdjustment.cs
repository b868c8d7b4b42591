using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Forecasting.Adjustments;

/// <summary>What a manager says instead of the calculated forecast. Never changed: the next one takes its place, one without an amount takes it back.</summary>
public sealed class ForecastAdjustment
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Whose forecast; see <see cref="Access.SalesScope.Key"/>.</summary>
    public required string ScopeKey { get; init; }

    /// <summary>The first day of the period.</summary>
    public DateOnly Start { get; init; }

    /// <summary>The last day of the period, included.</summary>
    public DateOnly End { get; init; }

    /// <summary>The figure in minor units of the company's currency; nothing goes back to the calculated one.</summary>
    public long? Amount { get; init; }

    /// <summary>Why, in the author's words.</summary>
    public string? Note { get; init; }

    /// <summary>Who said so.</summary>
    public SalespersonId AuthorId { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset MadeAt { get; init; }
}
