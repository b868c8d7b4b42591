namespace SalesOpsBot.Sales.Territories;

/// <summary>Decides which territory covers somebody. Pure.</summary>
public static class TerritoryAssigner
{
    /// <summary>
    /// The territory that fits most closely: a named account before all else, then more kinds of rules met before fewer, then the lower priority number,
    /// then the name.
    /// </summary>
    /// <returns>Nothing where none covers it.</returns>
    public static TerritoryMatch? Assign(TerritorySubject subject, IEnumerable<Territory> territories) => territories
        .Select(t => Match(subject, t))
        .OfType<TerritoryMatch>()
        .OrderByDescending(m => m.Named)
        .ThenByDescending(m => m.Rules.Count)
        .ThenBy(m => m.Territory.Priority)
        .ThenBy(m => m.Territory.Name, StringComparer.Ordinal)
        .FirstOrDefault();

    private static TerritoryMatch? Match(TerritorySubject subject, Territory territory)
    {
        var byKind = territory.Rules.ToLookup(r => r.Kind);
        if (byKind[TerritoryRuleKind.NamedAccount].FirstOrDefault(r => r.Fits(subject)) is { } name) return new(territory, [name]);
        var others = byKind.Where(kind => kind.Key != TerritoryRuleKind.NamedAccount).OrderBy(kind => kind.Key).ToList();

        // A list of names alone covers nobody else.
        if (others.Count == 0 && territory.Rules.Count > 0) return null;
        var met = others.Select(kind => kind.FirstOrDefault(r => r.Fits(subject))).ToList();
        return met.Contains(null) ? null : new(territory, [.. met.OfType<TerritoryRule>()]);
    }
}
