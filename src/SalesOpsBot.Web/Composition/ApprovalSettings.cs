using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Web.Composition;

/// <summary>Faults of <c>Sales:Approvals</c>.</summary>
internal static class ApprovalSettings
{
    public static IEnumerable<string> Faults(ApprovalOptions options)
    {
        if (options.ExpireAfter < TimeSpan.FromHours(1) || options.ExpireAfter > TimeSpan.FromDays(90)) yield return $"Sales:Approvals:ExpireAfter is {options.ExpireAfter}; it must be between an hour and 90 days.";
        if (options.EscalateAfter < TimeSpan.Zero) yield return $"Sales:Approvals:EscalateAfter is {options.EscalateAfter}; it can't be negative, and zero is never.";
        if (options.MostDiscount is <= 0 or >= 1) yield return $"Sales:Approvals:MostDiscount is {options.MostDiscount}; it must be above 0 and below 1, and 0.15 is 15%.";
        foreach (var (rule, at) in options.Rules.Select((rule, at) => (rule, $"Sales:Approvals:Rules:{at}")))
        {
            if (rule.Field is { } field && field != ApprovalRule.Discount && (rule.Record is not { } kind || RecordFields.Of(kind).All(f => f.Name != field))) yield return $"{at}:Field is “{field}”, which {rule.Record?.ToString() ?? "a rule without Record"} does not have.";
            if (rule.Above is < 0) yield return $"{at}:Above is {rule.Above}; it can't be negative, and 0.15 is 15%.";
            if (rule.Until < rule.From) yield return $"{at} ends before it begins.";
            if (rule.Steps.Count == 0 && rule.Field != ApprovalRule.Discount) yield return $"{at}:Steps is empty; only a rule about discounts may let something pass without approval.";
            if (rule.Steps.Any(step => step.By.Count == 0 || step.By.Any(string.IsNullOrWhiteSpace))) yield return $"{at}:Steps has one without By: say Manager, SalesOperations or a person's name.";
        }
    }
}
