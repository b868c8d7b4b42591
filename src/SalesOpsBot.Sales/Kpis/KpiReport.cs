using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>The key figures of a scope and period.</summary>
public sealed record KpiReport : Answer
{
    /// <summary>The period.</summary>
    public required Period Period { get; init; }

    /// <summary>The period that changes are measured against: the one before, cut to the same number of days where the period is still running.</summary>
    public required Period ComparedWith { get; init; }

    /// <summary>The same period a year earlier, cut in the same way.</summary>
    public required Period YearBefore { get; init; }

    /// <summary>Whether anything is known of it; nothing where it is the period compared with.</summary>
    public bool? YearBeforeKnown { get; init; }

    /// <summary>What the figures are looked at for; nothing for all of them.</summary>
    public KpiFocus? Focus { get; init; }

    /// <summary>The figures, the most asked-for first.</summary>
    public required IReadOnlyList<Kpi> Kpis { get; init; }

    /// <summary>What they mean, warnings first.</summary>
    public IReadOnlyList<KpiNote> Notes { get; init; } = [];

    /// <summary>Where each person's time goes; where that was asked.</summary>
    public IReadOnlyList<JobTime> Time { get; init; } = [];

    /// <summary>ISO 4217 code of the currency of the amounts.</summary>
    public required string Currency { get; init; }
}
