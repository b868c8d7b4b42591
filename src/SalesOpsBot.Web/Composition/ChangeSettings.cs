using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Web.Composition;

/// <summary>Faults of <c>Sales:Changes</c>.</summary>
internal static class ChangeSettings
{
    public static IEnumerable<string> Faults(SalesOptions options)
    {
        var changes = options.Changes;
        if (changes.ExpireAfter < TimeSpan.FromMinutes(1) || changes.ExpireAfter > TimeSpan.FromDays(1)) yield return $"Sales:Changes:ExpireAfter is {changes.ExpireAfter}; it must be between a minute and a day.";
        if (changes.UndoFor < TimeSpan.Zero) yield return $"Sales:Changes:UndoFor is {changes.UndoFor}; it can't be negative.";
        if (changes.MostRecords is < 1 or > 1_000) yield return $"Sales:Changes:MostRecords is {changes.MostRecords}; it must be 1 to 1000.";
        foreach (var (rule, at) in changes.Rules.Select((rule, at) => (rule, at)))
        {
            if (rule.Field is { } field && (rule.Record is not { } kind || RecordFields.Of(kind).All(f => f.Name != field))) yield return $"Sales:Changes:Rules:{at}:Field is “{field}”, which {rule.Record?.ToString() ?? "a rule without Record"} does not have.";
            if (rule.When is ChangeCondition.Backwards or ChangeCondition.OverQuarterEnd or ChangeCondition.ByMoreThan or ChangeCondition.AmountFrom && rule.Field is null) yield return $"Sales:Changes:Rules:{at} needs a Field for {rule.When}.";
            if (rule.When == ChangeCondition.ByMoreThan && rule.Share <= 0) yield return $"Sales:Changes:Rules:{at}:Share is {rule.Share}; it must be above 0, and 0.25 is a quarter.";
            if (rule.Demand >= ChangeDemand.Reason && string.IsNullOrWhiteSpace(rule.Because)) yield return $"Sales:Changes:Rules:{at}:Because is missing: people are told why.";
        }
    }
}
