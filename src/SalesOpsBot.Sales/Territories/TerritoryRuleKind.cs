namespace SalesOpsBot.Sales.Territories;

/// <summary>What a <see cref="TerritoryRule"/> looks at.</summary>
public enum TerritoryRuleKind
{
    /// <summary>An account by its name; wins over all else, and the account never moves.</summary>
    NamedAccount,

    /// <summary>Number of employees.</summary>
    Size,

    /// <summary>What the company does.</summary>
    Sector,

    /// <summary>Where the company is.</summary>
    Region,
}
