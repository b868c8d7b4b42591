using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Finds which version of which plan is in force for somebody, day by day. Pure.</summary>
public static class PlanTermFinder
{
    /// <summary>A person's plans, earliest first; days without one are in none of them.</summary>
    /// <param name="person">Who.</param>
    /// <param name="assignments">Anybody's assignments, in any order.</param>
    /// <param name="plans">All versions of all plans that are to be known, in any order.</param>
    public static IReadOnlyList<PlanTerm> Find(SalespersonId person, IEnumerable<CommissionPlanAssignment> assignments, IReadOnlyList<CommissionPlan> plans)
    {
        var own = assignments.Where(a => a.SalespersonId == person).OrderBy(a => a.ValidFrom).ThenBy(a => a.Id).ToList();
        return [.. own.SelectMany((assignment, i) => Terms(assignment, i + 1 < own.Count ? own[i + 1].ValidFrom : null, plans))];
    }

    private static IEnumerable<PlanTerm> Terms(CommissionPlanAssignment assignment, DateOnly? next, IReadOnlyList<CommissionPlan> plans)
    {
        var last = next is { } day && day > DateOnly.MinValue ? day.AddDays(-1) : DateOnly.MaxValue;
        if (assignment.ValidUntil is { } until && until < last) last = until;
        var versions = plans
            .Where(p => string.Equals(p.Name, assignment.PlanName, StringComparison.OrdinalIgnoreCase) && p.ValidFrom <= last)
            .GroupBy(p => p.ValidFrom)
            .OrderBy(g => g.Key)
            .Select(g => g.MaxBy(p => p.Version)!)
            .ToList();
        for (var i = 0; i < versions.Count; i++)
        {
            var start = versions[i].ValidFrom > assignment.ValidFrom ? versions[i].ValidFrom : assignment.ValidFrom;
            var end = i + 1 < versions.Count ? versions[i + 1].ValidFrom.AddDays(-1) : last;
            if (start <= end && start <= last) yield return new(versions[i], new(start, end < last ? end : last), end >= last && last == assignment.ValidUntil);
        }
    }
}
