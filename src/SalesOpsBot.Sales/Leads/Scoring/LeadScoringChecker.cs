namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>Says what is wrong with scoring rules before a lead is scored by them. Pure.</summary>
public static class LeadScoringChecker
{
    private const decimal MostPoints = 10_000;

    /// <summary>Where something is wrong, as a path of the JSON form such as <c>behaviours[1].points</c>, and a sentence that says what.</summary>
    /// <param name="rules">What the file says.</param>
    /// <param name="defaults">What holds where it says nothing.</param>
    public static IEnumerable<(string Path, string Sentence)> Check(LeadScoringRules rules, LeadOptions defaults) =>
        [.. Thresholds(rules, defaults), .. Behaviours(rules.Behaviours), .. Attributes(rules.Attributes ?? [])];

    private static IEnumerable<(string Path, string Sentence)> Thresholds(LeadScoringRules rules, LeadOptions defaults)
    {
        var (sql, mql, c) = (rules.SalesQualifiedFrom ?? defaults.SalesQualifiedFrom, rules.MarketingQualifiedFrom ?? defaults.MarketingQualifiedFrom, rules.GradeCFrom ?? defaults.GradeCFrom);
        if (sql < mql) yield return ("salesQualifiedFrom", $"Sales-qualified begins at {sql} points, below marketing-qualified ({mql}).");
        if (mql < c) yield return (rules.GradeCFrom is null ? "marketingQualifiedFrom" : "gradeCFrom", $"Grade C begins at {c} points, above marketing-qualified ({mql}).");
        if (rules.TrendDays is < 1 or > 366) yield return ("trendDays", "trendDays must be 1 to 366.");
        if (rules.TrendLeast is < 0) yield return ("trendLeast", "trendLeast must not be below 0.");
        if (rules.MostOpenLeads is < 1) yield return ("mostOpenLeads", "mostOpenLeads must be at least 1.");
    }

    private static IEnumerable<(string Path, string Sentence)> Behaviours(IReadOnlyList<BehaviourRule>? rules)
    {
        if (rules is { Count: 0 }) yield return ("behaviours", "Leave behaviours out to keep the settings' rules; an empty list says nothing.");
        foreach (var (i, rule) in (rules ?? []).Index())
        {
            var path = $"behaviours[{i}]";
            if (Math.Abs(rule.Points) > MostPoints) yield return ($"{path}.points", $"Points must be -{MostPoints} to {MostPoints}.");
            if (rule.HalfLifeDays is not (>= 0 and <= 3660)) yield return ($"{path}.halfLifeDays", "halfLifeDays must be 0 (points that last) to 3660.");
            if (rule.MostCounted < 1) yield return ($"{path}.mostCounted", "mostCounted must be at least 1.");
            if (rules!.Take(i).Any(r => r.Activity == rule.Activity)) yield return ($"{path}.activity", "Two rules give points for the same activity.");
        }
    }

    private static IEnumerable<(string Path, string Sentence)> Attributes(IReadOnlyList<AttributeRule> rules)
    {
        foreach (var (i, rule) in rules.Index())
        {
            var path = $"attributes[{i}]";
            if (string.IsNullOrWhiteSpace(rule.Name)) yield return (path, "A rule needs a name, for the reasons of a score.");
            if (rules.Take(i).Any(r => string.Equals(r.Name, rule.Name, StringComparison.OrdinalIgnoreCase))) yield return ($"{path}.name", "Two rules have the same name.");
            if (Math.Abs(rule.Points) > MostPoints) yield return ($"{path}.points", $"Points must be -{MostPoints} to {MostPoints}.");
            if (rule.AnyOf.Count == 0) yield return (path, "A rule needs at least one condition in anyOf.");
            foreach (var (j, condition) in rule.AnyOf.Index())
            {
                var at = $"{path}.anyOf[{j}]";
                if (!LeadAttributes.Names.Contains(condition.Attribute.Trim(), StringComparer.OrdinalIgnoreCase)) yield return ($"{at}.attribute", $"“{condition.Attribute}” is nothing that a lead has; it can be {string.Join(", ", LeadAttributes.Names)}.");
                else if (condition is { Missing: false, Words.Count: 0, AtLeast: null, AtMost: null }) yield return (at, "A condition needs words, atLeast, atMost or missing.");
                if (condition.AtLeast > condition.AtMost) yield return ($"{at}.atMost", "atMost lies below atLeast.");
            }
        }
    }
}
