namespace SalesOpsBot.Sales.Territories;

/// <summary>The territory that covers somebody.</summary>
/// <param name="Territory">Which.</param>
/// <param name="Rules">The rules that were met; none where it takes whatever no other does.</param>
public sealed record TerritoryMatch(Territory Territory, IReadOnlyList<TerritoryRule> Rules)
{
    /// <summary>Whether a name decided it.</summary>
    public bool Named => Rules is [{ Kind: TerritoryRuleKind.NamedAccount }, ..];

    /// <summary>The rules in words.</summary>
    public string Reason => Rules.Count == 0 ? Say("no other territory covers it") : string.Join(Say(" and "), Rules);
}
