using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Finds the chain of a change. Pure.</summary>
public static class ApprovalRuleFinder
{
    private static readonly ApprovalStep[] OnlyTheManager = [new() { By = { ApprovalStep.Manager } }];

    /// <summary>
    /// The steps of the last rule that holds for any of the sizes; the manager alone where none holds. Nothing where that rule has no steps, or where a discount is
    /// beyond no rule at all: then no approval is needed.
    /// </summary>
    public static IReadOnlyList<ApprovalStep> Steps(IEnumerable<ApprovalRule> rules, Role role, DateOnly today, IReadOnlyList<ApprovalSize> sizes)
    {
        var known = rules.ToList();
        if (known.LastOrDefault(rule => sizes.Any(size => Holds(rule, role, today, size))) is { } rule) return [.. rule.Steps];
        var isSmall = known.Exists(r => r.Field == ApprovalRule.Discount) && sizes.All(size => size.Field == ApprovalRule.Discount);
        return isSmall ? [] : OnlyTheManager;
    }

    private static bool Holds(ApprovalRule rule, Role role, DateOnly today, ApprovalSize size) =>
        (rule.Record is null || rule.Record == size.Record)
        && (rule.Field is null || rule.Field == size.Field)
        && (rule.Roles.Count == 0 || rule.Roles.Contains(role))
        && (rule.Above is not { } above || size.Size > above)
        && (rule.AmountFrom is not { } least || size.Amount >= least)
        && (rule.From is not { } from || today >= from)
        && (rule.Until is not { } until || today <= until);
}
