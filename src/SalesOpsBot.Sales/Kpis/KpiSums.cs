namespace SalesOpsBot.Sales.Kpis;

/// <summary>What else was done in a period, summed by the database. Amounts are minor units of the company's currency.</summary>
public sealed record KpiSums
{
    /// <summary>Minutes of the meetings that took place.</summary>
    public long MeetingMinutes { get; init; }

    /// <summary>Deals that began.</summary>
    public long Opened { get; init; }

    /// <summary>Their value.</summary>
    public long OpenedValue { get; init; }

    /// <summary>Value of all deals that were open at some time of the period: those open when it began, and those that began in it.</summary>
    public long WorkedValue { get; init; }

    /// <summary>Leads that arrived.</summary>
    public long Leads { get; init; }

    /// <summary>How many of them were qualified by now, those that became a deal included.</summary>
    public long LeadsQualified { get; init; }

    /// <summary>How many of them became a deal by now.</summary>
    public long LeadsConverted { get; init; }

    /// <summary>How many of them were won by now.</summary>
    public long LeadsWon { get; init; }
}
