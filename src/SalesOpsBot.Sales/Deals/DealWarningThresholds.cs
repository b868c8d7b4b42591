namespace SalesOpsBot.Sales.Deals;

/// <summary>From when on an open deal gets each of the warnings. Nothing set leaves the threshold of all stages in force.</summary>
public class DealWarningThresholds
{
    /// <summary>Days after its close date from which a deal is <c>overdue</c>.</summary>
    /// <value>At least 1; by default 1, the day after.</value>
    public int? OverdueDays { get; set; }

    /// <summary>Days of age from which a deal must have a close date: <c>no_close_date</c>.</summary>
    /// <value>At least 0; by default 0, from the first day.</value>
    public int? UndatedDays { get; set; }

    /// <summary>Days without activity after which a deal is quiet: <c>no_activity</c>.</summary>
    /// <value>At least 1, by default 30.</value>
    public int? QuietDays { get; set; }

    /// <summary>Days in its stage after which a deal is <c>stalled</c>.</summary>
    /// <value>At least 1, by default 60.</value>
    public int? StalledDays { get; set; }

    /// <summary>Days of age from which a deal must have a next step: <c>no_next_step</c>.</summary>
    /// <value>At least 0, by default 14.</value>
    public int? NoNextStepDays { get; set; }

    /// <summary>Days of age after which a deal is <c>old</c>.</summary>
    /// <value>At least 1; by default the length of the longest cycle that ever ended in a win.</value>
    public int? OldDays { get; set; }
}
