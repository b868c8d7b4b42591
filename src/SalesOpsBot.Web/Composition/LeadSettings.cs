using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Web.Composition;

/// <summary>What is wrong with the settings about leads, territories and working hours.</summary>
internal static class LeadSettings
{
    /// <summary>A sentence for each fault; none where all is well.</summary>
    public static IEnumerable<string> Faults(SalesOptions options) => [.. OfScores(options.Leads), .. OfLearning(options.Leads), .. OfTerritories(options), .. OfHours(options.WorkingHours)];

    private static IEnumerable<string> OfScores(LeadOptions leads)
    {
        if (leads.SalesQualifiedFrom < leads.MarketingQualifiedFrom) yield return $"Sales:Leads:SalesQualifiedFrom is {leads.SalesQualifiedFrom}; it must not be below MarketingQualifiedFrom ({leads.MarketingQualifiedFrom}).";
        if (leads.MarketingQualifiedFrom < leads.GradeCFrom) yield return $"Sales:Leads:MarketingQualifiedFrom is {leads.MarketingQualifiedFrom}; it must not be below GradeCFrom ({leads.GradeCFrom}).";
        if (leads.TrendDays < 1 || leads.MostOpenLeads < 1) yield return "Sales:Leads:TrendDays and MostOpenLeads must be at least 1.";
        if (leads.Response.TargetMinutes < 1) yield return $"Sales:Leads:Response:TargetMinutes is {leads.Response.TargetMinutes}; it must be at least 1.";
        foreach (var rule in leads.Behaviours)
        {
            if (!Enum.IsDefined(rule.Activity) || rule.MostCounted < 1 || !double.IsFinite(rule.HalfLifeDays)) yield return $"Sales:Leads:Behaviours: {rule.Activity} must be a known activity, with MostCounted at least 1 and a HalfLifeDays that is a number.";
        }

        foreach (var rule in leads.Attributes)
        {
            if (string.IsNullOrWhiteSpace(rule.Name)) yield return "Sales:Leads:Attributes has a rule without a name.";
            foreach (var condition in rule.AnyOf.Where(c => !LeadAttributes.Names.Contains(c.Attribute.Trim(), StringComparer.OrdinalIgnoreCase)))
                yield return $"Sales:Leads:Attributes: {rule.Name} looks at “{condition.Attribute}”; it can be {string.Join(", ", LeadAttributes.Names)}.";
        }
    }

    private static IEnumerable<string> OfLearning(LeadOptions leads)
    {
        if (leads.UndecidedDays < 1 || leads.EarlyDays < 1) yield return "Sales:Leads:UndecidedDays and EarlyDays must be at least 1.";
        if (leads.Learning is { LeastConverted: < 10 } or { LeastNotConverted: < 10 }) yield return "Sales:Leads:Learning:LeastConverted and LeastNotConverted must be at least 10.";
        if (leads.Learning.Ridge is not (> 0 and < double.PositiveInfinity)) yield return $"Sales:Leads:Learning:Ridge is {leads.Learning.Ridge}; it must be above 0.";
        if (leads.Learning.Folds is < 2 or > 20 || leads.Learning.Pairs < 0) yield return "Sales:Leads:Learning:Folds must be 2 to 20, and Pairs not below 0.";
    }

    private static IEnumerable<string> OfTerritories(SalesOptions options)
    {
        if (options.Territories.Tolerance is not (> 0 and < 1)) yield return $"Sales:Territories:Tolerance is {options.Territories.Tolerance}; it must be above 0 and below 1.";
        if (options.Territories.MostMoves < 0 || options.Territories.LookBackDays < 1) yield return "Sales:Territories:MostMoves must not be below 0, and LookBackDays at least 1.";
    }

    private static IEnumerable<string> OfHours(WorkingHoursOptions hours)
    {
        if (hours.End != TimeOnly.MinValue && hours.End <= hours.Start) yield return $"Sales:WorkingHours ends at {hours.End:HH:mm}, before it begins at {hours.Start:HH:mm}.";
        if (hours.FreeDays.Distinct().Count() == 7) yield return "Sales:WorkingHours:FreeDays leaves no day to work on.";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(hours.TimeZone, out _)) yield return $"Sales:WorkingHours:TimeZone is “{hours.TimeZone}”, which this machine does not know.";
    }
}
