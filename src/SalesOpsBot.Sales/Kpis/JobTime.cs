using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>Where somebody's time goes.</summary>
/// <param name="Person">The name.</param>
/// <param name="Jobs">The person's own jobs.</param>
/// <param name="Hours">Hours that are known.</param>
/// <param name="HoursByJob">The hours by whose work they were.</param>
/// <param name="OtherShare">The share that went into the work of other jobs.</param>
/// <param name="Warning">Whether that is more than it should be.</param>
public sealed record JobTime(string Person, IReadOnlyList<Job> Jobs, decimal Hours, IReadOnlyDictionary<Job, decimal> HoursByJob, decimal OtherShare, bool Warning)
{
    /// <summary>The other job that took the most; nothing where none took any.</summary>
    public Job? LargestOther => HoursByJob.Where(h => h.Value > 0 && !Jobs.Contains(h.Key)).OrderByDescending(h => h.Value).Select(h => (Job?)h.Key).FirstOrDefault();
}
