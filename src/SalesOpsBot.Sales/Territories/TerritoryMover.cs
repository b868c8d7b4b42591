namespace SalesOpsBot.Sales.Territories;

/// <summary>Moves an account between territories by naming it where it is to be. Pure.</summary>
public static class TerritoryMover
{
    /// <summary>The territories with the account in another one; where its rules would put it there unnamed, it is named nowhere.</summary>
    /// <param name="list">As they are.</param>
    /// <param name="account">The account.</param>
    /// <param name="to">The name of the territory that it is to belong to.</param>
    /// <exception cref="ArgumentException">There is no such territory.</exception>
    public static TerritoryList Move(TerritoryList list, TerritorySubject account, string to)
    {
        if (list.Territories.All(t => t.Name != to)) throw new ArgumentException($"There is no territory {to}.", nameof(to));
        List<Territory> unnamed = [.. list.Territories.Select(t => With(t, t.Rules.Where(rule => rule.Kind != TerritoryRuleKind.NamedAccount || !rule.Fits(account))))];
        // A territory of names alone would cover everybody once its last name is gone.
        var falls = TerritoryAssigner.Assign(account, unnamed)?.Territory.Name == to && unnamed.Zip(list.Territories, (after, before) => after.Rules.Count > 0 || before.Rules.Count == 0).All(kept => kept);
        if (falls) return new(unnamed);
        return new([.. list.Territories.Zip(unnamed, (before, after) => before.Name == to
            ? With(after, [.. after.Rules, new TerritoryRule { Kind = TerritoryRuleKind.NamedAccount, Value = account.Account }])
            : after.Rules.Count > 0 || before.Rules.Count == 0 ? after : With(before, Nobody(before)))]);
    }

    private static Territory With(Territory territory, IEnumerable<TerritoryRule> rules) =>
        new() { Name = territory.Name, OwnerId = territory.OwnerId, Priority = territory.Priority, Rules = [.. rules] };

    // What stays of a territory whose only account has left: a name that no account has.
    private static IEnumerable<TerritoryRule> Nobody(Territory territory) => [new TerritoryRule { Kind = TerritoryRuleKind.NamedAccount, Value = Say($"(nobody in {territory.Name})") }];
}
