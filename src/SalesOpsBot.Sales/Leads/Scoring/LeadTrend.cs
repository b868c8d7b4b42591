namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>Where a score is going.</summary>
public enum LeadTrend
{
    /// <summary>The lead was not there yet when the trend begins.</summary>
    New,

    /// <summary>More points than before.</summary>
    Rising,

    /// <summary>About as many.</summary>
    Steady,

    /// <summary>Fewer.</summary>
    Falling,
}
