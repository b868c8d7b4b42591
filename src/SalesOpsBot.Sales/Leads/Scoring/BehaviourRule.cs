namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>Points for something that a lead does.</summary>
public sealed class BehaviourRule
{
    /// <summary>What.</summary>
    public LeadActivityKind Activity { get; set; }

    /// <summary>Points for each time; below 0 takes points away.</summary>
    public decimal Points { get; set; }

    /// <summary>After so many days half of the points are left, after twice as many a quarter.</summary>
    /// <value>Default 30; 0 for points that last.</value>
    public double HalfLifeDays { get; set; } = 30;

    /// <summary>How many times count, the latest ones: a mail filter that opens everything is no buyer.</summary>
    /// <value>Default 5, at least 1.</value>
    public int MostCounted { get; set; } = 5;
}
