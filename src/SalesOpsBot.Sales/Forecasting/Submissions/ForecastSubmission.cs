using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Forecasting.Submissions;

/// <summary>What somebody committed themselves to for a period. Never changed: who thinks again submits again.</summary>
public sealed class ForecastSubmission
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Who submitted it. A manager's stands for the people below.</summary>
    public SalespersonId SalespersonId { get; init; }

    /// <summary>The first day of the period.</summary>
    public DateOnly Start { get; init; }

    /// <summary>The last day of the period, included.</summary>
    public DateOnly End { get; init; }

    /// <summary>What will be won for sure, in minor units of the company's currency.</summary>
    public long Commit { get; init; }

    /// <summary>What will be won if all goes well.</summary>
    public long? BestCase { get; init; }

    /// <summary>In the author's words.</summary>
    public string? Note { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset SubmittedAt { get; init; }
}
